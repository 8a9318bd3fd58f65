import { type Formulier, leegFormulier } from '../../src/web/formulier.ts'
import {
  Datumveld,
  Foutoverzicht,
  Keuze,
  Keuzelijst,
  Knop,
  Knoppen,
  Tekstvak,
  Tekstveld,
  Verborgen,
  Vinkjes,
} from '../../src/web/ui/index.ts'

const LANG =
  'Mensenhandelslachtofferopvangcoördinatiepunt met een naam die op een telefoon nooit op één regel past'
const OPTIES = [
  {
    waarde: 'seksueel',
    label: 'Seksuele uitbuiting',
    uitleg: 'Iemand moet seks hebben tegen haar of zijn wil.',
  },
  { waarde: 'arbeid', label: 'Arbeidsuitbuiting', uitleg: 'Iemand moet werken en kan niet weg.' },
  { waarde: 'weet-niet', label: 'Dat weet ik niet' },
]
const PLAATSEN = [
  { waarde: 'brummen', label: 'Brummen' },
  { waarde: 'lang', label: LANG },
]

/** Every field: empty, and filled in wrongly. */
export function Formulieren() {
  return (
    <>
      <h2>Velden</h2>
      <Velden voor="leeg" form={leegFormulier()} />
      <h2>Velden met fouten</h2>
      <Velden voor="fout" form={MET_FOUTEN} />
    </>
  )
}

function Velden({ voor, form }: { voor: string; form: Formulier }) {
  return (
    <form method="post" noValidate>
      <Foutoverzicht form={form} />
      <Verborgen naam={`${voor}-versie`} waarde={3} />
      <Tekstveld naam={`${voor}-naam`} label="Naam" form={form} verplicht breedte="half" />
      <Tekstveld naam={`${voor}-lang`} label={LANG} uitleg={LANG} form={form} soort="email" />
      <Tekstvak
        naam={`${voor}-tekst`}
        label="Wat hebt u gezien?"
        uitleg="Schrijf op wat u zelf zag of hoorde."
        maximaal={5000}
        form={form}
        verplicht
        rijen={4}
      />
      <Keuze naam={`${voor}-soort`} label="Waar denkt u aan?" opties={OPTIES} form={form} verplicht />
      <Vinkjes
        naam={`${voor}-zag`}
        label="Wat zag u?"
        uitleg="Kies alles wat past."
        opties={OPTIES}
        form={form}
      />
      <Keuzelijst naam={`${voor}-plaats`} label="In welke gemeente?" opties={PLAATSEN} form={form} />
      <Datumveld
        naam={`${voor}-wanneer`}
        label="Wanneer was het?"
        uitleg="Bijvoorbeeld: vorige week"
        form={form}
      />
      <Datumveld naam={`${voor}-datum`} soort="dag-maand-jaar" label="Datum" form={form} verplicht />
      <Knoppen>
        <Knop>Verder</Knop>
        <Knop soort="secundair" naam="stap" waarde="vorige">
          Vorige
        </Knop>
        <Knop soort="rustig">Bewaren</Knop>
        <Knop soort="gevaar">Vernietigen</Knop>
      </Knoppen>
    </form>
  )
}

const MET_FOUTEN: Formulier = {
  waarden: {
    'fout-naam': '<script>alert(1)</script>',
    'fout-lang': 'geen adres',
    'fout-tekst': 'Ik zag een busje.\nElke ochtend om zes uur.',
    'fout-soort': 'arbeid',
    'fout-zag': ['seksueel', 'weet-niet'],
    'fout-plaats': 'lang',
    'fout-wanneer': 'overmorgen',
    'fout-datum-dag': '31',
    'fout-datum-maand': '2',
    'fout-datum-jaar': '2026',
  },
  fouten: [
    { veld: 'fout-naam', tekst: 'Vul een naam in' },
    { veld: 'fout-lang', tekst: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl' },
    { veld: 'fout-tekst', tekst: 'Vertel iets meer' },
    { veld: 'fout-soort', tekst: 'Kies waar u aan denkt' },
    { veld: 'fout-zag', tekst: 'Kies minder' },
    { veld: 'fout-plaats', tekst: 'Kies een gemeente in de regio' },
    { veld: 'fout-wanneer', tekst: 'Dit is nog niet gebeurd' },
    { veld: 'fout-datum', tekst: 'Deze datum bestaat niet' },
    { veld: 'fout-datum-dag', tekst: 'Februari heeft geen 31 dagen' },
    { veld: '', tekst: 'Een fout die bij geen veld hoort' },
  ],
}
