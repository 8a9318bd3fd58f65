import {
  checklist,
  herkomstwoord,
  nietNodigBijMinderjarige,
  type Regio,
  risicolijst,
  vormenMetChecklist,
} from '../../netwerk/index.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import { type Afwijzing, standen, type Wijziging } from './indicatoren.inhoud.ts'
import {
  type Antwoord,
  afgewezenIn,
  alsRegel,
  type Beurt,
  type Lijstregel,
  lijstregels,
  nuGeldend,
  sleutelVan,
  watGezienIs,
} from './indicatoren.ts'
import { type Meldingtekst, stelVoor } from './voorstel.ts'
import { bronnenVan } from './waaruit.ts'

type Delen = {
  signaal: SignaalInzage
  regio: Regio
  now: Date
  vorm: string
  beurten: Beurt[]
  meldingen: Meldingtekst[]
}

/** One line of the list with its answer; `altijd`: it holds for everybody under age. */
export type Vraag = Lijstregel & Pick<Antwoord, 'stand' | 'feiten'> & { naam: string; altijd: boolean }
export type Indicatoreninzage = ReturnType<typeof alsIndicatoreninzage>

export function alsIndicatoreninzage({ signaal, regio, now, vorm, beurten, meldingen }: Delen) {
  const nu = nuGeldend(beurten)
  const alsVraag = (regel: Lijstregel, altijd = false): Vraag => {
    const { stand = 'onbekend', feiten = [] } = nu.get(sleutelVan(regel)) ?? {}
    return { ...regel, naam: sleutelVan(regel), stand, feiten, altijd } as const
  }
  const lijst = checklist(regio, vorm, now)
  return {
    signaal,
    vorm,
    vormen: vormenMetChecklist(regio, now).map(({ code, naam }) => ({ code, naam })),
    delen: lijst.map(({ element, indicatoren }) => ({
      ...{ code: element.code, naam: element.naam, uitleg: element.uitlegB1 },
      vragen: indicatoren.map((i) => alsVraag(alsRegel('indicator', i, element.naam))),
    })),
    risicos: risicolijst(regio, now).map(({ soort, naam, factoren }) => ({
      ...{ code: soort, naam, uitleg: '' },
      vragen: factoren.map((r) => alsVraag(alsRegel('risico', r, naam), r.altijdBijMinderjarige)),
    })),
    bijMinderjarige: nietNodigBijMinderjarige(regio, now).map(({ naam }) => naam),
    waargenomen: watGezienIs(nu),
    voorstellen: stelVoor(lijstregels(regio, now), meldingen, nu, afgewezenIn(beurten)),
    nietLetterlijk: meldingen.some((m) => m.nietLetterlijk),
    bronnen: bronnenVan(signaal.meldingen),
    herkomst: herkomstIn([...nu.values()]),
    verloop: beurten.toReversed().map(({ id, op, door, wijzigingen, afgewezen }) => ({
      ...{ id, op, door },
      regels: [...wijzigingen.map(alsZin), ...afgewezen.map(alsAfwijzing)],
    })),
  }
}

/** Lines of which a fact speaks of where somebody comes from: it was stored, and the reader looks at it again. */
function herkomstIn(antwoorden: readonly Antwoord[]): { tekst: string; woord: string }[] {
  return antwoorden.flatMap(({ tekst, feiten }) =>
    feiten.flatMap(({ feit }) => {
      const woord = herkomstwoord(feit)
      return woord ? [{ tekst, woord }] : []
    }),
  )
}

function alsZin({ tekst, stand, feit, voorstel }: Wijziging): string {
  const wat = [stand && standen[stand], feit && `Feit toegevoegd: ${feit.feit}`].filter(Boolean).join('. ')
  return `${tekst} ${wat}${voorstel ? ' Overgenomen van een voorstel.' : ''}`
}

function alsAfwijzing({ tekst }: Afwijzing): string {
  return `${tekst} Voorstel niet overgenomen.`
}
