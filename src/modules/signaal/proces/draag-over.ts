import { DomainError } from '../../../kernel/errors.ts'
import { beginVan } from '../../../kernel/termijn/tijdzone.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { dagTekst } from '../../../web/datum.ts'
import type { Gezien } from '../../melding/index.ts'
import { type Regio, regioVan } from '../../netwerk/index.ts'
import {
  haalVanzelf,
  laatVervallen,
  startTermijn,
  uiterstVan,
  verwachtAntwoord,
} from '../../termijn/index.ts'
import { eisGeweest } from '../eis-geweest.ts'
import { alsPolitiegegeven } from '../politie/weiger-overname.ts'
import { behandelaars, dossierVan, werkUiterlijkBij } from '../signaal-termijnen.ts'
import { eisWegingenKlaar, type Proces } from './lees-proces.ts'
import { schrijfStuk } from './schrijf-stuk.ts'
import { laatste } from './stuk.ts'
import { eisOntvanger } from './wie-verder.ts'

type Overdragen = Gezien & {
  /** One, or for a casusoverleg everybody who sits there. */
  naar: readonly string[]
  grond: string
  wat: string
  dag: string
  antwoordOp: string | null
}

/** Where the signaal went after the wegingen, on which ground, and when something is expected back. */
export async function draagOver(ctx: TxContext, { id, versie, ...invoer }: Overdragen): Promise<void> {
  const { dag, antwoordOp } = invoer
  eisGeweest(ctx, dag, 'dag')
  const { einde } = await schrijfStuk(
    ctx,
    { id, versie },
    {
      soort: 'overdracht',
      maak: (proces) => {
        const { stand } = proces
        if (!stand.einde || stand.gesloten)
          throw new DomainError('niet-nu', 409, 'Dit kan pas als de wegingen klaar zijn.')
        return { ...invoer, ...wieEnWaarom(proces, invoer), einde: stand.einde }
      },
      titel: ({ naar }) => `Vervolg vastgelegd: ${naar}`,
    },
  )
  for (const code of await antwoordenVan(ctx, invoer.naar))
    await verwachtAntwoord(ctx, { dossier: dossierVan(id), code, vanaf: beginVan(dag) })
  if (antwoordOp) await verwachtOp(ctx, id, einde, antwoordOp)
  await werkUiterlijkBij(ctx, id)
}

/** The terms in which these partners answer, where the region names one. */
async function antwoordenVan(ctx: TxContext, namen: readonly string[]): Promise<string[]> {
  const { partners } = await regioVan(ctx)
  const codes = partners.filter(({ naam }) => namen.includes(naam)).flatMap(({ antwoord }) => antwoord ?? [])
  return [...new Set(codes)]
}

/** The day that somebody chose to hear something, or to look again. */
async function verwachtOp(ctx: TxContext, id: string, einde: string, antwoordOp: string): Promise<void> {
  const code = einde === 'monitoren' ? 'monitoren' : 'reactie-partner'
  await eisDag(ctx, code, antwoordOp)
  await laatVervallen(ctx, { dossierId: id, codes: [code] })
  await startTermijn(ctx, { dossier: dossierVan(id), code, rollen: behandelaars, totEnMet: antwoordOp })
}

/** To whom it went and on which ground; of a casusoverleg who sits there, each on the own ground. */
function wieEnWaarom(proces: Proces, { naar, grond }: Pick<Overdragen, 'naar' | 'grond'>) {
  const overleg = proces.stand.einde === 'casusoverleg'
  if (!overleg && naar.length > 1) throw new DomainError('naar', 400, 'Kies er een.', 'naar')
  const wie = naar.map((naam) => {
    const { grond: getoetst = grond } = eisOntvanger(proces, { naam, grond: overleg ? '' : grond }, 'naar')
    if (!getoetst) throw new DomainError('grond', 400, 'Schrijf op op welke grond.', 'grond')
    return { naam, grond: getoetst }
  })
  const namen = wie.map(({ naam }) => naam).join(', ')
  if (!overleg) return { naar: namen, grond: wie.map((een) => een.grond).join() }
  return {
    naar: `casusoverleg met ${namen}`,
    grond: wie.map((een) => `${een.naam}: ${een.grond}`).join('; '),
  }
}

/**
 * What came back, or that it came to nothing. Of the police only that there was an answer: what it says is told to a few (Wpg
 * art. 7 lid 2), and has a place of its own.
 */
export async function legReactieVast(
  ctx: TxContext,
  { id, versie, van, ...invoer }: Gezien & { van: string; tekst: string },
): Promise<void> {
  const nu = await regioVan(ctx)
  await schrijfStuk(
    ctx,
    { id, versie },
    {
      soort: 'reactie',
      maak: (proces) => {
        // An answer to what was handed over may come after the signaal was sent back.
        if (!laatste(proces.stukken, 'overdracht')) eisWegingenKlaar(proces)
        return { van, tekst: eisTekst({ id, van, ...invoer }, [proces.regio, nu]) }
      },
    },
  )
  const codes = ['reactie-partner', ...(await antwoordenVan(ctx, [van]))]
  await haalVanzelf(ctx, { dossierId: id, codes })
  await werkUiterlijkBij(ctx, id)
}

/** By the partners of the version that the signaal began with, and by those of today: a name may have changed since. */
function eisTekst(
  { id, van, tekst }: { id: string; van: string; tekst: string },
  regios: readonly Pick<Regio, 'partners'>[],
): string {
  const partners = regios.flatMap((regio) => regio.partners)
  if (!partners.some(({ naam, soort }) => naam === van && soort === 'politie')) {
    if (!tekst) throw new DomainError('leeg', 400, 'Schrijf op wat het antwoord was.', 'tekst')
    return tekst
  }
  if (!tekst) return 'Er is antwoord.'
  throw DomainError.van('politiegegeven', [
    {
      veld: 'tekst',
      tekst: `Wat de politie antwoordt, is een politiegegeven. Bewaar het zo, en leg hier met een leeg veld vast dat er antwoord is.`,
      uitweg: alsPolitiegegeven(id, tekst),
    },
  ])
}

/** Throws unless this day is still to come, and not further than the rule of the region goes. */
export async function eisDag(ctx: TxContext, code: string, dag: string, veld = 'antwoordOp'): Promise<void> {
  const { vanaf, tot } = await uiterstVan(ctx, code)
  if (dag < vanaf) throw new DomainError('voorbij', 400, 'Kies een dag die nog komt.', veld)
  if (tot && dag > tot)
    throw new DomainError('te-ver', 400, `Kies een dag voor of op ${dagTekst(tot)}.`, veld)
}
