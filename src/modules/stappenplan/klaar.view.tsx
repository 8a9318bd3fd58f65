import { dagTekst } from '../../web/datum.ts'
import type { Omgeving } from '../../web/page.ts'
import {
  Aandacht,
  AlleenAfdrukken,
  Knop,
  Knoppen,
  NietAfdrukken,
  Tekstvak,
  Verborgen,
} from '../../web/ui/index.ts'
import { partner, type Regio } from '../netwerk/index.ts'
import { type Antwoorden, dossiertekst, weegUit } from './stappenplan.ts'
import { Bel, NooitInPlaats, Planscherm } from './stappenplan.view.tsx'

type Props = { omgeving: Omgeving; regio: Regio; antwoorden: Antwoorden }

/** What the framework says, the text for her own file, and the ways on. It leaves this page only when she sends it. */
export function Klaar({ omgeving, regio, antwoorden }: Props) {
  const plan = regio.stappenplan
  const wie = partner(regio, plan.partner)
  const tekst = dossiertekst(plan, antwoorden, dagTekst(omgeving.now))
  return (
    <Planscherm omgeving={omgeving} regio={regio} titel="Uw tekst en uw besluit">
      <Uitkomst regio={regio} antwoorden={antwoorden} />
      <Bel wie={wie} />
      <NooitInPlaats naam={wie.naam} />
      <h2>Voor uw eigen dossier</h2>
      <p>Kopieer deze tekst of druk de pagina af. Daarna kunt u de pagina sluiten: dan is alles weg.</p>
      <Tekstvak
        naam="dossier"
        label="Uw tekst"
        verplicht
        rijen={16}
        form={{ waarden: { dossier: tekst }, fouten: [] }}
      />
      <AlleenAfdrukken tekst={tekst} />
      <NietAfdrukken>
        <form method="post" action="/meldcode">
          {Object.entries(antwoorden).map(([veld, waarde]) => (
            <Verborgen key={veld} naam={veld} waarde={waarde} />
          ))}
          <Knop soort="secundair" naam="naar" waarde={plan.stappen[0]!.code}>
            Terug naar de stappen
          </Knop>
        </form>
        <Overnemen tekst={tekst} />
      </NietAfdrukken>
    </Planscherm>
  )
}

function Uitkomst({ regio, antwoorden }: Omit<Props, 'omgeving'>) {
  const plan = regio.stappenplan
  const naam = partner(regio, plan.partner).naam
  const { melden, twijfel, vastleggen } = weegUit(plan, antwoorden)
  const vragen = (lijst: typeof melden) => lijst.map((v) => <li key={v.code}>{v.vraag}</li>)
  return (
    <>
      {melden.length > 0 && (
        <Aandacht soort="fout" kop={`Volgens de meldcode meldt u bij ${naam}`}>
          <p>Dat komt door uw antwoord op:</p>
          <ul>{vragen(melden)}</ul>
        </Aandacht>
      )}
      {twijfel.length > 0 && (
        <Aandacht soort="waarschuwing" kop={`U twijfelt: vraag advies bij ${naam}`}>
          <ul>{vragen(twijfel)}</ul>
        </Aandacht>
      )}
      {vastleggen.length > 0 && (
        <Aandacht kop="Volgens de meldcode stopt u hier">
          <p>Schrijf in uw dossier op hoe u hiertoe kwam. Ziet u later iets nieuws? Begin dan opnieuw.</p>
        </Aandacht>
      )}
      <p>U beslist zelf. Baken telt niets op en geeft geen oordeel.</p>
    </>
  )
}

/** Only by pressing a button does the text go further, and the button says where. */
function Overnemen({ tekst }: { tekst: string }) {
  return (
    <section>
      <h2>Denkt u aan mensenhandel? Meld het ook bij de gemeente</h2>
      <p>
        Met deze knop komt uw tekst in het meldformulier. Pas daar aan wat de gemeente niet hoeft te weten.
      </p>
      <Knoppen>
        <form method="post" action="/melden/overnemen">
          <Verborgen naam="wat" waarde={tekst} />
          <Knop soort="secundair">Naar het meldformulier</Knop>
        </form>
        <form method="post" action="/intern/melden/overnemen">
          <Verborgen naam="wat" waarde={tekst} />
          <Knop soort="secundair">Ik werk bij de gemeente</Knop>
        </form>
      </Knoppen>
    </section>
  )
}
