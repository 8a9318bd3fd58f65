import { z } from 'zod'
import { DomainError, type Probleem } from '../../../kernel/errors.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import { isDubbel, type TxContext } from '../../../platform/db/index.ts'
import { type Regio, regioVan, rolnaam } from '../../netwerk/index.ts'
import { leesPeriode } from './beheer.schema.ts'
import { type Lijstprobleem, type Lijstregel, leesLijst } from './lees-lijst.ts'
import { stuurUit } from './nodig-iemand-uit.ts'
import type { Rolperiode } from './rol.ts'
import { houdRollenVast } from './rollen.store.ts'
import { gangenVan, type Rolgang, rolproblemen } from './toets-rollen.ts'
import { organisatiesHier } from './uitnodiging.store.ts'

const minuten = 30

export type Importregel = Readonly<{
  regel: number
  naam: string
  organisatie: string
  van: string | null
  totEnMet: string | null
  rollen: string
  /** The roles that wait for a second person. */
  wacht: string
}>
export type Voorbeeld = { regels: Importregel[]; verzegeld: string }
type Klaar = Pick<Lijstregel, 'regel' | 'naam' | 'van' | 'totEnMet'> & {
  organisatieId: string
  organisatie: string
  rollen: Rolperiode[]
}
type Gang = Omit<Klaar, 'rollen'> & { rollen: Rolgang[] }

const inhoud = z.object({ op: z.number(), ids: z.array(z.uuid()), gangen: z.string(), lijst: z.string() })

/** Looks through a whole list without doing anything. What comes back is sealed: only this can be confirmed. */
export async function bekijkLijst(ctx: TxContext, lijst: string): Promise<Voorbeeld> {
  const regio = await regioVan(ctx)
  const klaar = await metGangen(ctx, regio, await controleer(ctx, regio, lijst))
  const ids = klaar.map(() => nieuwId(ctx.now))
  const tekst = JSON.stringify({ op: ctx.now.getTime(), ids, gangen: gangtekst(klaar), lijst })
  const verzegeld = ctx.bos.verzegelVoorAccount(ctx.actor.id!, plaatsVan(ctx), Buffer.from(tekst))
  ctx.betreft(null)
  const opsomming = (rollen: Rolgang[]) => rollen.map(({ rol }) => rolnaam(regio, rol)).join(', ')
  const regels = klaar.map(({ rollen, ...rest }) => ({
    ...rest,
    rollen: opsomming(rollen),
    wacht: opsomming(rollen.filter(({ gang }) => gang.startsWith('wacht'))),
  }))
  return { regels, verzegeld: verzegeld.toString('base64url') }
}

/** Makes every invitation of a list that was looked through, or none. */
export async function importeer(
  ctx: TxContext,
  verzegeld: string,
): Promise<{ naam: string; organisatie: string; token: string }[]> {
  const { op, ids, gangen, lijst } = open(ctx, verzegeld)
  if (ctx.now.getTime() - op > minuten * 60_000)
    throw fout('import-verlopen', 'Deze lijst is te lang geleden bekeken. Begin opnieuw.')
  await houdRollenVast(ctx, ctx.gemeenteId!)
  const regio = await regioVan(ctx)
  const klaar = await metGangen(ctx, regio, await controleer(ctx, regio, lijst))
  if (gangtekst(klaar) !== gangen)
    throw fout(
      'import-veranderd',
      'Wie een tweede persoon nodig heeft, is intussen veranderd. Kijk bij de uitnodigingen, en begin opnieuw.',
      409,
    )
  const links = []
  for (const [plek, { naam, organisatie, organisatieId, rollen }] of klaar.entries()) {
    const vraag = { id: ids[plek]!, naam, organisatieId, rollen }
    const token = await stuurUit(ctx, vraag).catch((oorzaak) => {
      // The ids came with the list: who sends it twice makes nobody twice.
      throw isDubbel(oorzaak) ? fout('import-al-gedaan', 'Deze lijst is al verwerkt.', 409) : oorzaak
    })
    links.push({ naam, organisatie, token })
  }
  return links
}

/** The first of a list may be who can agree about the rest: the order counts. */
async function metGangen(ctx: TxContext, regio: Regio, klaar: readonly Klaar[]): Promise<Gang[]> {
  const uit: Gang[] = []
  let eerder = false
  for (const regel of klaar) {
    const rollen = await gangenVan(ctx, regio, regel.rollen, eerder)
    eerder ||= rollen.some(({ gang }) => gang === 'zonder tweede persoon')
    uit.push({ ...regel, rollen })
  }
  return uit
}

function gangtekst(klaar: readonly Gang[]): string {
  return JSON.stringify(klaar.map(({ rollen }) => rollen.map(({ rol, gang }) => [rol, gang])))
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
        van: regel.van,
        totEnMet: regel.totEnMet,
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
