import { type Formulier, leegFormulier } from '../../src/web/formulier.ts'
import {
  Aandacht,
  Code,
  Foutoverzicht,
  Gegevens,
  Gevaarbalk,
  Keuze,
  Knop,
  Knoppen,
  PubliekePagina,
  Stappen,
  Terug,
} from '../../src/web/ui/index.ts'

const TALEN = [
  { taal: 'nl', naam: 'Nederlands', href: '?taal=nl' },
  { taal: 'en', naam: 'English', href: '?taal=en' },
]
const OPTIES = [
  { waarde: 'zelf', label: 'Over mijzelf' },
  { waarde: 'ander', label: 'Over iemand anders', uitleg: 'Bijvoorbeeld een buur, collega of vriend.' },
  { waarde: 'plek', label: 'Over een plek', uitleg: 'Een huis, bedrijf of club waar iets niet klopt.' },
]
const FOUT: Formulier = {
  waarden: {},
  fouten: [{ veld: 'over', tekst: 'Kies over wie u iets wilt vertellen' }],
}

/** A public question, as most readers see one. */
export function PubliekVoorbeeld({ taal = 'nl', fout = false }: { taal?: string; fout?: boolean }) {
  const form = fout ? FOUT : leegFormulier()
  return (
    <PubliekePagina
      titel="Over wie gaat het?"
      naam="Meldpunt IJsselstreek"
      taal={taal}
      talen={TALEN}
      fouten={fout}
    >
      <Terug href="/melden" />
      <Foutoverzicht form={form} />
      <Stappen stap={1} totaal={5} />
      <form method="post" noValidate>
        <Keuze
          naam="over"
          label="Over wie wilt u iets vertellen?"
          uitleg="U hoeft uw naam niet te zeggen."
          opties={OPTIES}
          form={form}
          verplicht
          alsTitel
        />
        <Knoppen>
          <Knop>Verder</Knop>
        </Knoppen>
      </form>
      <Gevaarbalk />
    </PubliekePagina>
  )
}

/** The receipt, which a reader may print. */
export function OntvangstVoorbeeld() {
  return (
    <PubliekePagina titel="Uw melding is ontvangen" naam="Meldpunt IJsselstreek" talen={TALEN} oefenmodus>
      <h1>Uw melding is ontvangen</h1>
      <p>De gemeente leest uw melding binnen twee werkdagen.</p>
      <Code code="7K3MQ9XZ2B4NT8WVR" />
      <Aandacht soort="waarschuwing" kop="Bewaar deze code op een veilige plek">
        <p>Met de code leest u later het antwoord. Wij kunnen de code niet nog een keer laten zien.</p>
      </Aandacht>
      <Gegevens
        gegevens={[
          { term: 'Ontvangen', waarde: '23 november 2026, 14.05 uur' },
          { term: 'Gemeente', waarde: 'Zutphen' },
        ]}
      />
    </PubliekePagina>
  )
}
