import { Knop, Knoppen, Verborgen } from '../../../web/ui/index.ts'
import { NietLetterlijk } from '../../melding/index.ts'
import type { Indicatoreninzage } from './indicatoren.presenter.ts'
import { sleutelVan } from './indicatoren.ts'
import type { Voorstel } from './voorstel.ts'

type Props = { inzage: Indicatoreninzage }

/** What words in the meldingen may point to. Only a human makes something of it. */
export function Voorstellen({ inzage }: Props) {
  const { voorstellen, nietLetterlijk, signaal } = inzage
  if (voorstellen.length === 0) return null
  const vermoed = voorstellen.filter((v) => !v.ontkend)
  const ontkend = voorstellen.filter((v) => v.ontkend)
  return (
    <>
      <h2>Woorden in de melding</h2>
      <p>
        Baken zoekt alleen naar woorden en begrijpt de zin niet. Lees zelf wat er staat, en kies. Wat u niet
        kiest, verandert niets.
      </p>
      {nietLetterlijk && <NietLetterlijk />}
      {vermoed.map((voorstel) => (
        <Een key={sleutelVan(voorstel)} voorstel={voorstel} signaal={signaal} />
      ))}
      {ontkend.length > 0 && (
        <details>
          <summary>Misschien juist niet: er staat een woord als “niet” of “geen” bij</summary>
          {ontkend.map((voorstel) => (
            <Een key={sleutelVan(voorstel)} voorstel={voorstel} signaal={signaal} />
          ))}
        </details>
      )}
    </>
  )
}

function Een({ voorstel, signaal }: { voorstel: Voorstel; signaal: Indicatoreninzage['signaal'] }) {
  const wat = <span className="alleen-voorlezen"> ({voorstel.tekst})</span>
  return (
    <form noValidate method="post" action={`/signalen/${signaal.id}/indicatoren/voorstel`}>
      <h3>Misschien: {voorstel.tekst}</h3>
      <ul>
        {voorstel.bronnen.map(({ melding, zin, woorden, ontkend }) => (
          <li key={`${melding.id} ${zin}`}>
            Melding {melding.kenmerk}: <q dir="auto">{zin}</q> Gevonden: {woorden.join(', ')}.
            {ontkend && ' Let op: in deze zin staat ook “niet”, “geen” of zoiets.'}
          </li>
        ))}
      </ul>
      <Verborgen naam="versie" waarde={signaal.versie} />
      <Verborgen naam="voorstel" waarde={sleutelVan(voorstel)} />
      <Knoppen>
        <Knop soort="secundair" naam="keuze" waarde="gezien">
          Zet op gezien{wat}
        </Knop>
        <Knop soort="rustig" naam="keuze" waarde="niet-overnemen">
          Niet overnemen{wat}
        </Knop>
      </Knoppen>
    </form>
  )
}
