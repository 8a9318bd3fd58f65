import { Alineas } from '../../web/alineas.tsx'
import { momentTekst } from '../../web/datum.ts'
import { type Gegeven, Gegevens, Label, Tijdlijn } from '../../web/ui/index.ts'
import { besluitnamen } from './beoordeel-regels.ts'
import type { MeldingInzage, Moment } from './inzien.presenter.ts'
import type { MeldingInhoud } from './melding.ts'
import { taalnaam } from './teksten/talen.ts'

const wie: Record<MeldingInhoud['wie'], string> = {
  mijzelf: 'Iemand over zichzelf',
  iemand: 'Iemand die zich zorgen maakt over een ander',
  gezien: 'Iemand die iets zag of hoorde',
  beroep: 'Iemand vanuit het werk',
  collega: 'Een collega',
}
const wanneer = {
  'nog-bezig': 'Het gebeurt nog',
  voorbij: 'Het is voorbij',
  'weet-niet': 'De melder weet het niet',
}

/** What the reporter wrote, in her own words. */
export function MeldingTekst({ inhoud }: { inhoud: MeldingInhoud }) {
  const tijd = [inhoud.wanneer && wanneer[inhoud.wanneer], inhoud.wanneerToelichting]
    .filter(Boolean)
    .join('\n')
  const regels: [string, string][] = [
    ['Wie meldt', wie[inhoud.wie]],
    ['Wat', inhoud.wat],
    ['Plaats', inhoud.gemeenteBekend ? inhoud.plaats : `${inhoud.plaats} (de melder wist de gemeente niet)`],
    ['Waar precies', inhoud.waar],
    ['Wanneer', tijd],
    ['Om wie gaat het', inhoud.betrokken],
    ['Keuze van de melder', inhoud.hulp === 'ook-onderzoek' ? 'Hulp, en ook onderzoek' : ''],
    ['Taal van de melder', inhoud.taal === 'nl' ? '' : taalnaam(inhoud.taal)],
  ]
  const gegevens: Gegeven[] = regels
    .filter(([, tekst]) => tekst.trim() !== '')
    .map(([term, tekst]) => ({ term, waarde: <span dir="auto">{tekst}</span> }))
  return <Gegevens gegevens={gegevens} />
}

const standen: Record<string, string> = {
  nieuw: 'Nieuw',
  'in-behandeling': 'In behandeling',
  afgehandeld: 'Afgehandeld',
}

export function Stand({ melding }: { melding: Pick<MeldingInzage, 'toestand' | 'besluit'> }) {
  const besluit = melding.besluit ? besluitnamen[melding.besluit as keyof typeof besluitnamen] : null
  return (
    <Label soort={melding.toestand === 'nieuw' ? 'info' : 'neutraal'}>
      {besluit ?? standen[melding.toestand]}
    </Label>
  )
}

export function Verloop({ momenten }: { momenten: readonly Moment[] }) {
  return (
    <Tijdlijn
      gebeurtenissen={momenten.map(({ id, op, titel, door, tekst }) => ({
        sleutel: id,
        moment: momentTekst(op),
        datetime: op.toISOString(),
        titel: door ? `${titel} (${door})` : titel,
        inhoud: tekst ? <Alineas tekst={tekst} /> : undefined,
      }))}
    />
  )
}

/** The report under a form, for who wants to read it once more. */
export function NogEensLezen({ inhoud }: { inhoud: MeldingInhoud }) {
  return (
    <details>
      <summary>Lees de melding nog eens</summary>
      <MeldingTekst inhoud={inhoud} />
    </details>
  )
}
