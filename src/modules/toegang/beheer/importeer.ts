import { z } from 'zod'
import { DomainError, type Probleem } from '../../../kernel/errors.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import { isDubbel, type TxContext } from '../../../platform/db/index.ts'
import { isZwareRol, type Regio, regioVan, rolnaam } from '../../netwerk/index.ts'
import { leesPeriode } from './beheer.schema.ts'
import { type Lijstprobleem, type Lijstregel, leesLijst } from './lees-lijst.ts'
import { stuurUit } from './nodig-iemand-uit.ts'
import type { Rolperiode } from './rol.ts'
import { houdRollenVast } from './rollen.store.ts'
import { rolproblemen } from './toets-rollen.ts'
import { organisatiesHier } from './uitnodiging.store.ts'

const minuten = 30

export type Importregel = Readonly<{
  regel: number
  naam: string
  organisatie: string
  rollen: string
  wacht: boolean
}>
export type Voorbeeld = { regels: Importregel[]; verzegeld: string }
type Klaar = { regel: number; naam: string; organisatieId: string; organisatie: string; rollen: Rolperiode[] }

const inhoud = z.object({ op: z.number(), ids: z.array(z.uuid()), lijst: z.string() })

/** Looks through a whole list without doing anything. What comes back is sealed: only this can be confirmed. */
export async function bekijkLijst(ctx: TxContext, lijst: string): Promise<Voorbeeld> {
  const regio = await regioVan(ctx)
  const klaar = await controleer(ctx, regio, lijst)
  const ids = klaar.map(() => nieuwId(ctx.now))
  const tekst = JSON.stringify({ op: ctx.now.getTime(), ids, lijst })
  const verzegeld = ctx.bos.verzegelVoorAccount(ctx.actor.id!, plaatsVan(ctx), Buffer.from(tekst))
  ctx.betreft(null)
  const regels = klaar.map(({ rollen, ...rest }) => ({
    ...rest,
    rollen: rollen.map(({ rol }) => rolnaam(regio, rol)).join(', '),
    wacht: rollen.some(({ rol }) => isZwareRol(regio, rol)),
  }))
  return { regels, verzegeld: verzegeld.toString('base64url') }
}

/** Makes every invitation of a list that was looked through, or none. */
export async function importeer(
  ctx: TxContext,
  verzegeld: string,
): Promise<{ naam: string; organisatie: string; token: string }[]> {
  const { op, ids, lijst } = open(ctx, verzegeld)
  if (ctx.now.getTime() - op > minuten * 60_000)
    throw fout('import-verlopen', 'Deze lijst is te lang geleden bekeken. Begin opnieuw.')
  await houdRollenVast(ctx, ctx.gemeenteId!)
  const regio = await regioVan(ctx)
  const klaar = await controleer(ctx, regio, lijst)
  const links = []
  for (const [plek, { naam, organisatie, ...vraag }] of klaar.entries()) {
    const token = await stuurUit(ctx, regio, { ...vraag, naam, id: ids[plek]! }).catch((oorzaak) => {
      // The ids came with the list: who sends it twice makes nobody twice.
      throw isDubbel(oorzaak) ? fout('import-al-gedaan', 'Deze lijst is al verwerkt.', 409) : oorzaak
    })
    links.push({ naam, organisatie, token })
  }
  return links
}

async function controleer(ctx: TxContext, regio: Regio, tekst: string): Promise<Klaar[]> {
  const lijst = leesLijst(tekst)
  const organisaties = await organisatiesHier(ctx)
  const problemen: Lijstprobleem[] = [...lijst.problemen]
  const klaar: Klaar[] = []
  for (const regel of lijst.regels) {
    const organisatie = organisaties.find(({ code, naam }) => zelfde(regel.organisatie, code, naam))
    if (!organisatie && regel.organisatie)
      problemen.push({ regel: regel.regel, tekst: `Baken kent “${regel.organisatie}” hier niet.` })
    const { rollen, problemen: fouten } = await leesRollen(ctx, regio, regel)
    problemen.push(...fouten.map((zin) => ({ regel: regel.regel, tekst: zin })))
    if (organisatie)
      klaar.push({
        regel: regel.regel,
        naam: regel.naam,
        organisatieId: organisatie.id,
        organisatie: organisatie.naam,
        rollen,
      })
  }
  if (problemen.length === 0) return klaar
  problemen.sort((een, ander) => een.regel - ander.regel)
  throw DomainError.van(
    'lijst-onjuist',
    problemen.map(({ regel, tekst: zin }): Probleem => ({ veld: 'lijst', tekst: `Regel ${regel}: ${zin}` })),
  )
}

async function leesRollen(
  ctx: TxContext,
  regio: Regio,
  regel: Lijstregel,
): Promise<{ rollen: Rolperiode[]; problemen: string[] }> {
  const { periode, problemen } = leesPeriode(regel, ctx.now)
  const gevonden = regel.rollen.map((getypt) => ({
    getypt,
    code: regio.rollen.find(({ code, naam }) => zelfde(getypt, code, naam))?.code,
  }))
  const onbekend = gevonden.filter(({ code }) => !code)
  const codes = new Set(gevonden.flatMap(({ code }) => code ?? []))
  const rollen = [...codes].map((rol) => ({ rol, ...periode }))
  return {
    rollen,
    problemen: [
      ...onbekend.map(({ getypt }) => `De rol “${getypt}” bestaat niet.`),
      ...problemen.map(({ tekst }) => tekst),
      ...(await rolproblemen(ctx, regio, rollen)).map(({ tekst }) => tekst),
    ],
  }
}

function zelfde(getypt: string, ...namen: string[]): boolean {
  return namen.some((naam) => naam.toLowerCase() === getypt.toLowerCase())
}

function open(ctx: TxContext, verzegeld: string): z.infer<typeof inhoud> {
  try {
    const tekst = ctx.bos.ontzegelVoorAccount(
      ctx.actor.id!,
      plaatsVan(ctx),
      Buffer.from(verzegeld, 'base64url'),
    )
    return inhoud.parse(JSON.parse(tekst.toString()))
  } catch {
    throw fout('import-onbekend', 'Dit is niet de lijst die u bekeek. Begin opnieuw.')
  }
}

function plaatsVan(ctx: TxContext): string {
  return `toegang.import ${ctx.gemeenteId}`
}

function fout(code: string, tekst: string, status: 400 | 409 = 400): DomainError {
  return new DomainError(code, status, tekst, 'lijst')
}
