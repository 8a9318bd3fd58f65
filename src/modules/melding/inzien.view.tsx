import { Alineas } from '../../web/alineas.tsx'
import { dagTekst, momentTekst } from '../../web/datum.ts'
import { Aandacht, type Gegeven, Gegevens, Label, Tijdlijn } from '../../web/ui/index.ts'
import { besluitnamen } from './beoordeel-regels.ts'
import type { MeldingInzage, Moment } from './inzien.presenter.ts'
import { kanaalnamen, type Locatie, type MeldingInhoud, nietLetterlijk } from './melding.ts'
import { taalnaam } from './teksten/talen.ts'

const wie: Record<NonNullable<MeldingInhoud['wie']>, string> = {
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
  const { herkomst } = inhoud
  const regels: [string, string][] = [
    ['Bron', herkomst ? [kanaalnamen[herkomst.kanaal], herkomst.bron].filter(Boolean).join(': ') : ''],
    ['Kenmerk van de afzender', herkomst?.kenmerk ?? ''],
    ['Wie meldt', [inhoud.wie && wie[inhoud.wie], inhoud.functie?.naam].filter(Boolean).join(': ')],
    ['Soort', inhoud.label ?? ''],
    ['Aangevinkt', (inhoud.signalen ?? []).join('\n')],
    [herkomst?.kanaal === 'laa' ? 'Waarom de inschrijving wordt betwijfeld' : 'Wat', inhoud.wat],
    ['Plaats', inhoud.gemeenteBekend ? inhoud.plaats : `${inhoud.plaats} (de melder wist de gemeente niet)`],
    ['Waar precies', inhoud.waar],
    ['Locatie van de telefoon', inhoud.locatie ? plekTekst(inhoud.locatie) : ''],
    ['Wanneer', tijd],
    ['Om wie gaat het', inhoud.betrokken],
    ['Keuze van de melder', inhoud.hulp === 'ook-onderzoek' ? 'Hulp, en ook onderzoek' : ''],
    ['Taal van de melder', inhoud.taal === 'nl' ? '' : taalnaam(inhoud.taal)],
  ]
  const gegevens: Gegeven[] = regels
    .filter(([, tekst]) => tekst.trim() !== '')
    .map(([term, tekst]) => ({ term, waarde: <span dir="auto">{tekst}</span> }))
  return (
    <>
      {nietLetterlijk(inhoud) && <NietLetterlijk />}
      <Gegevens gegevens={gegevens} />
    </>
  )
}

/** Beside every place where the text of M. is read, or where somebody could copy it. */
export function NietLetterlijk() {
  return (
    <Aandacht soort="waarschuwing" kop="Niet letterlijk doorgeven">
      <p>
        Deze tekst komt van Meld Misdaad Anoniem (M.). Neem hem nergens letterlijk over. Schrijf in eigen
        woorden op wat de gemeente zelf heeft nagegaan.
      </p>
    </Aandacht>
  )
}

function plekTekst({ noord, oost, meters }: Locatie): string {
  return `${noord.toFixed(5)}, ${oost.toFixed(5)} (op ongeveer ${meters} meter precies)`
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
      gebeurtenissen={momenten.map(({ id, op, titel, door, tekst, gezien }) => ({
        sleutel: id,
        moment: momentTekst(op),
        datetime: op.toISOString(),
        titel: (
          <>
            {door ? `${titel} (${door})` : titel}
            {gezien !== undefined && (
              <>
                {' '}
                <Label soort={gezien ? 'gelukt' : 'neutraal'}>{gezien ? 'Gezien' : 'Nog niet gezien'}</Label>
              </>
            )}
          </>
        ),
        inhoud: tekst ? <Alineas tekst={tekst} /> : undefined,
      }))}
    />
  )
}

/** Nobody can write to who reported: she said so. */
export function GeenContact({ sinds }: { sinds: string }) {
  return (
    <Aandacht soort="waarschuwing" kop="Geen contact meer">
      <p>
        De melder wil sinds {dagTekst(sinds)} geen contact meer. U kunt geen bericht meer sturen. De
        contactgegevens zijn vernietigd, als die er waren. De melder kan zelf nog wel iets toevoegen.
      </p>
    </Aandacht>
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
