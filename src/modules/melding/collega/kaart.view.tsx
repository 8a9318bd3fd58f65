import { dagTekst } from '../../../web/datum.ts'
import { Aandacht } from '../../../web/ui/index.ts'
import type { signaalkaart } from '../../netwerk/index.ts'

export type Kaart = ReturnType<typeof signaalkaart>

/** What stands beside every list of signals. */
export function GeenBewijs() {
  return (
    <Aandacht kop="Een signaal is geen bewijs">
      <p>
        Let op wat verandert en op wat samen voorkomt. Past er niets? Dan kan er toch iets aan de hand zijn.
        Baken telt niets op en geeft geen punten: een mens weegt.
      </p>
    </Aandacht>
  )
}

type Regel = Kaart[number]['signalen'][number]

export function Herkomst({ regel }: { regel: Regel }) {
  const { bron, geldigVan, geldigTot, zekerheid } = regel
  return (
    <small>
      Bron: {bron}. Geldt vanaf {dagTekst(geldigVan)}
      {geldigTot && ` tot ${dagTekst(geldigTot)}`}.{zekerheid === 'te controleren' && ' Nog na te kijken.'}
    </small>
  )
}

/** Where the ticked boxes of a form come from, for who wants to know. */
export function Bronnen({ kaart }: { kaart: Kaart }) {
  return (
    <details>
      <summary>Waar komen deze signalen vandaan?</summary>
      <ul>
        {kaart
          .flatMap(({ signalen }) => signalen)
          .map((regel) => (
            <li key={regel.code}>
              {regel.tekst} <Herkomst regel={regel} />
            </li>
          ))}
      </ul>
    </details>
  )
}
