import { dagTekst } from '../../../web/datum.ts'
import { Gegevens, Tabel } from '../../../web/ui/index.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import {
  antwoorden,
  type Bronuitslag,
  type Bronvraag,
  type Deelvoorstel,
  goedgekeurd,
  laatste,
  toegestaneBronnen,
  uitslagen,
} from './stuk.ts'

type Props = { signaal: SignaalInzage }

/** What was asked of sources, what was allowed, and what they answered; nothing while nothing was written. */
export function Bronnenstand({ signaal }: Props) {
  const vraag = laatste(signaal.stukken, 'bronvraag')
  if (!vraag) return null
  const mag = toegestaneBronnen(signaal.regio.fasemodel, signaal.wegingen)
  const uitslag = new Map(mag && antwoorden(signaal.stukken, mag.vanaf).map((stuk) => [stuk.bron, stuk]))
  return (
    <>
      <h2>Vraag aan bronnen</h2>
      <Vraagtekst vraag={vraag} />
      <Tabel
        bijschrift="Bronnen"
        rijen={vraag.bronnen}
        sleutel={({ code }) => code}
        kolommen={[
          { kop: 'Bron', rijkop: true, cel: ({ naam }) => naam },
          {
            kop: 'Mag dit?',
            cel: ({ code }) => (!mag ? 'Nog niet beslist' : mag.codes.includes(code) ? 'Ja' : 'Nee'),
          },
          { kop: 'Antwoord', cel: ({ code }) => antwoordTekst(uitslag.get(code)) },
        ]}
      />
    </>
  )
}

function antwoordTekst(stuk: Bronuitslag | undefined): string {
  return stuk ? `${uitslagen[stuk.uitslag]}, ${dagTekst(stuk.dag)}` : 'Nog geen antwoord'
}

function Vraagtekst({ vraag }: { vraag: Bronvraag & { door: string } }) {
  const regels = [
    ['Wat we willen weten', vraag.vraag],
    ['Waarom', vraag.waarom],
    ['Grond voor een bron die dicht is', vraag.grond],
    ['Geschreven door', vraag.door],
  ] as const
  return <Regels regels={regels} />
}

/** Who would get what; what it does to a victim stands first. */
export function Delenstand({ signaal }: Props) {
  const voorstel = laatste(signaal.stukken, 'deelvoorstel')
  if (!voorstel) return null
  const gezien = goedgekeurd(signaal.regio.fasemodel, signaal.wegingen, signaal.stukken)
  const getoetst = gezien?.voorstel.id === voorstel.id
  return (
    <>
      <h2>Voorstel om te delen</h2>
      <Voorsteltekst voorstel={voorstel} />
      <Tabel
        bijschrift="Wie krijgt wat"
        rijen={voorstel.deelnemers}
        sleutel={({ code }) => code}
        kolommen={[
          { kop: 'Deelnemer', rijkop: true, cel: ({ naam }) => naam },
          { kop: 'Welk deel', cel: ({ deel }) => <span dir="auto">{deel}</span> },
          { kop: 'Op welke grond', cel: ({ grond }) => <span dir="auto">{grond}</span> },
          {
            kop: 'Mag dit?',
            cel: (deelnemer) =>
              !getoetst ? 'Nog niet beslist' : gezien.deelnemers.includes(deelnemer) ? 'Ja' : 'Nee',
          },
        ]}
      />
    </>
  )
}

function Voorsteltekst({ voorstel }: { voorstel: Deelvoorstel & { door: string } }) {
  const regels = [
    ['Gevolg voor het slachtoffer', voorstel.slachtoffer],
    ['Aanpak', voorstel.aanpak],
    ['Bevoegdheid', voorstel.bevoegdheid],
    ['Geschreven door', voorstel.door],
  ] as const
  return <Regels regels={regels} />
}

function Regels({ regels }: { regels: readonly (readonly [string, string])[] }) {
  const gegevens = regels
    .filter(([, tekst]) => tekst)
    .map(([term, tekst]) => ({ term, waarde: <span dir="auto">{tekst}</span> }))
  return <Gegevens gegevens={gegevens} />
}
