import { Alineas } from '../../../web/alineas.tsx'
import { momentTekst } from '../../../web/datum.ts'
import { Aandacht, Gegevens } from '../../../web/ui/index.ts'
import { herkomstwoord, type Slachtoffercheck } from '../../netwerk/index.ts'
import type { Checkinzage } from './bekijk-check.ts'
import { aanleidingnaam, type Check, type Checkstand, checkantwoorden } from './slachtoffercheck.ts'

/** What may follow for who had to do it, and that the municipality does not decide about it. */
export function NietStraffen({ regels: { nietStraffen } }: { regels: Slachtoffercheck }) {
  const { tekst, bron, zekerheid } = nietStraffen
  return (
    <Aandacht kop="Wie moest, is misschien slachtoffer">
      <p>{tekst}</p>
      <p>
        Bron: {bron}
        {zekerheid === 'te controleren' && ' (nog te controleren)'}.
      </p>
    </Aandacht>
  )
}

/** Help comes before anything else; it waits for no police report and no weging. */
export function Hulp({ inzage: { regels, hulp } }: { inzage: Pick<Checkinzage, 'regels' | 'hulp'> }) {
  return (
    <Aandacht soort="waarschuwing" kop="Deze persoon kan slachtoffer zijn">
      <p>{regels.hulp}</p>
      {hulp.length > 0 && (
        <Gegevens
          gegevens={hulp.map(({ naam, bereikbaar, telefoon }) => ({
            term: naam,
            waarde: [bereikbaar, telefoon && `${telefoon.nummer} (${telefoon.wanneer}).`]
              .filter(Boolean)
              .join(' '),
          }))}
        />
      )}
    </Aandacht>
  )
}

export function Eerder({ checks, regels }: { checks: readonly Check[]; regels: Slachtoffercheck }) {
  return (
    <>
      <h2>Wat er is vastgelegd</h2>
      {checks.map((check) => (
        <section key={check.id}>
          <h3>{check.uitkomst.naam}</h3>
          <p>
            {check.door}, {momentTekst(check.op)}
          </p>
          <Alineas tekst={check.reden} />
          {herkomstwoord(check.reden) && (
            <Aandacht soort="waarschuwing" kop="Let op: er staat iets over herkomst, geloof of taal">
              <p>Het woord: {herkomstwoord(check.reden)}. Laat het niet meewegen.</p>
            </Aandacht>
          )}
          <details>
            <summary>De antwoorden</summary>
            {check.aanleiding.length > 0 && (
              <p>Waarom: {check.aanleiding.map((a) => aanleidingnaam(regels, a)).join(', ')}.</p>
            )}
            <Gegevens
              gegevens={check.antwoorden.map(({ vraag, antwoord }) => ({
                term: vraag,
                waarde: checkantwoorden[antwoord],
              }))}
            />
          </details>
        </section>
      ))}
    </>
  )
}

/** On the page of a signaal and where it is weighed: whose check is open, and who is offered help. It blocks nothing. */
export function Checkherinnering({ signaalId, stand }: { signaalId: string; stand: Checkstand }) {
  const naar = (personen: Checkstand['open']) => (
    <ul>
      {personen.map(({ id, wat }) => (
        <li key={id}>
          <a href={`/signalen/${signaalId}/betrokken/${id}/slachtoffercheck`}>
            Slachtoffercheck: <span dir="auto">{wat}</span>
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {stand.open.length > 0 && (
        <Aandacht soort="waarschuwing" kop="De slachtoffercheck staat nog open">
          {naar(stand.open)}
        </Aandacht>
      )}
      {stand.hulp.length > 0 && (
        <Aandacht soort="waarschuwing" kop="Kan slachtoffer zijn: bied hulp aan">
          {naar(stand.hulp)}
        </Aandacht>
      )}
    </>
  )
}
