import { Alineas } from '../../web/alineas.tsx'
import { momentTekst } from '../../web/datum.ts'
import { Aandacht, Knop, Knoplink, Knoppen, Tabel, Verborgen } from '../../web/ui/index.ts'
import type { Bellijst } from '../netwerk/index.ts'
import { duurTekst, oordelen } from './acuut.ts'
import type { Gevaarinzage, Gevaarstap, OpenGevaar, Verstrekking } from './bekijk-gevaar.ts'

type Nu = { gevaar: Gevaarinzage | null; pad: string; mag: boolean; now: Date }

/** On top of a dossier as long as the danger is open: how long, who has it in hand, what was done. */
export function GevaarNu({ gevaar, pad, mag, now }: Nu) {
  if (!gevaar?.open) return gevaar && mag ? <NogVastleggen gevaar={gevaar} pad={pad} /> : null
  const { sinds, bij, vanMij, stappen, versie } = gevaar.open
  return (
    <Aandacht soort="fout" kop={`Acuut gevaar, al ${duurTekst(sinds, now)}`}>
      <p>{bij ? `${bij} heeft dit in handen.` : 'Nog niemand heeft dit in handen.'}</p>
      <ul>
        {stappen.map((stap) => (
          <Stap key={stap.id} stap={stap} />
        ))}
      </ul>
      <Hulp hulpOp={gevaar.hulpOp} pad={pad} mag={mag} />
      <Voor voor={gevaar.vastleggenVoor} />
      {mag && (
        <Knoppen>
          {!vanMij && (
            <form noValidate method="post" action={`${pad}/gevaar/overnemen`}>
              <Verborgen naam="versie" waarde={versie} />
              <Knop>Ik neem dit over</Knop>
            </form>
          )}
          <Knoplink href={`${pad}/gevaar`} soort="secundair">
            Bellen en vastleggen
          </Knoplink>
          <Knoplink href={`${pad}/gevaar/verteld`} soort="secundair">
            Leg vast wat is verteld
          </Knoplink>
          <Knoplink href={`${pad}/gevaar-voorbij`} soort="secundair">
            Het gevaar is voorbij
          </Knoplink>
        </Knoppen>
      )}
    </Aandacht>
  )
}

/** The danger is over, and a clock for what was told still runs. */
function NogVastleggen({ gevaar, pad }: { gevaar: Gevaarinzage; pad: string }) {
  if (gevaar.vastleggenVoor.length === 0) return null
  return (
    <Aandacht soort="waarschuwing" kop="Nog vastleggen">
      <Voor voor={gevaar.vastleggenVoor} />
      <p>
        <a href={`${pad}/gevaar/verteld`}>Leg vast wat is verteld</a>
      </p>
    </Aandacht>
  )
}

/** Reminds of help. Asking for it goes by the front door, so that it stays with the help desk. */
function Hulp({ hulpOp, pad, mag }: { hulpOp: Date | null; pad: string; mag: boolean }) {
  if (hulpOp) return <p>Hulp is aangeboden op {momentTekst(hulpOp)}.</p>
  if (!mag) return null
  return (
    <>
      <p>
        Er is nog geen hulp aangeboden. Wil iemand hulp?{' '}
        <a href="/melden">Vraag die aan via het meldformulier</a> en kies dat het alleen om hulp gaat. Dan
        leest alleen het hulploket het.
      </p>
      <form noValidate method="post" action={`${pad}/gevaar/hulp`}>
        <Knop soort="secundair">Hulp is aangeboden</Knop>
      </form>
    </>
  )
}

function Voor({ voor: [eerste, ...meer] }: { voor: readonly Date[] }) {
  if (!eerste) return null
  const keer = meer.length > 0 && ` Dat moet nog ${meer.length + 1} keer.`
  return (
    <p>
      Er is iets verteld. Leg voor {momentTekst(eerste)} vast wat, aan wie en waarom.{keer}
    </p>
  )
}

const zinnen: Record<string, string> = { overgenomen: ' nam het over.', hulp: ' bood hulp aan.' }

function Stap({ stap: { soort, tekst, door, gedaanOp } }: { stap: Gevaarstap }) {
  return (
    <li>
      {momentTekst(gedaanOp)}, {door}
      {zinnen[soort] ?? ':'}
      {tekst && <Alineas tekst={tekst} />}
    </li>
  )
}

/** What was told outside the municipality, and what the FG thinks of it. */
export function Verteld({ verstrekkingen }: { verstrekkingen: readonly Verstrekking[] }) {
  if (verstrekkingen.length === 0) return null
  return (
    <Tabel
      bijschrift="Verteld bij acuut gevaar"
      rijen={verstrekkingen}
      sleutel={(rij) => rij.id}
      kolommen={[
        {
          kop: 'Aan wie',
          rijkop: true,
          cel: (rij) => <span dir="auto">{`${rij.organisatie}, ${rij.functie}`}</span>,
        },
        { kop: 'Wanneer', cel: (rij) => momentTekst(rij.verteldOp) },
        { kop: 'Wat', cel: (rij) => <span dir="auto">{rij.wat}</span> },
        { kop: 'Grond', cel: (rij) => rij.toets?.grond },
        {
          kop: 'Oordeel van de FG',
          cel: ({ toets }) =>
            toets?.oordeel ? `${oordelen[toets.oordeel.mocht]}. ${toets.oordeel.toelichting}` : 'Nog niet',
        },
      ]}
    />
  )
}

/** Whom to call now; who is closed stands apart, with the hours. */
export function Bellen({ lijst: { nu, straks } }: { lijst: Bellijst }) {
  return (
    <>
      <h2>Bel nu</h2>
      <ul>
        {nu.map((loket) => (
          <li key={loket.code}>
            <strong>
              <a href={`tel:${loket.nummer.replace(/[ -]/g, '')}`}>
                {loket.naam === loket.nummer ? loket.naam : `${loket.naam}: ${loket.nummer}`}
              </a>
            </strong>
            <br />
            {loket.waarvoor} Open {loket.wanneer}.
          </li>
        ))}
      </ul>
      {straks.length > 0 && (
        <>
          <h3>Nu dicht</h3>
          <ul>
            {straks.map((loket) => (
              <li key={loket.code}>
                {loket.naam}, {loket.nummer}. {loket.waarvoor} Open {loket.wanneer}.
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type Regel = { id: string; naam: string; pad: string; plaats: string; gevaar: OpenGevaar | null }

/** Every dossier with danger, on top of a list of work. */
export function GevaarOpen({ regels, now }: { regels: readonly Regel[]; now: Date }) {
  if (regels.length === 0) return null
  return (
    <Aandacht soort="fout" kop="Acuut gevaar">
      <ul>
        {regels.map(({ id, naam, pad, plaats, gevaar }) => (
          <li key={id}>
            <a href={pad}>{naam}</a> <span dir="auto">{plaats}</span>
            {gevaar && `, al ${duurTekst(gevaar.sinds, now)}`}
            {gevaar?.bij ? `, bij ${gevaar.bij}` : ', nog niemand heeft dit in handen'}
          </li>
        ))}
      </ul>
    </Aandacht>
  )
}
