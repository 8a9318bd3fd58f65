import { dagTekst } from '../../../web/datum.ts'
import {
  Aandacht,
  Keuzelijst,
  Knop,
  Knoppen,
  Tabel,
  Tekstvak,
  Tekstveld,
  Terug,
  Verborgen,
  Vinkjes,
} from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import type { Voorbeeld } from './importeer.ts'
import { hoogstens, kolommen } from './lees-lijst.ts'
import { Periodevelden, zwaarUitleg } from './rollen.view.tsx'
import type { Uitnodigkeuzes } from './uitnodigen.pages.tsx'

export function Uitnodigen({ keuzes, omgeving }: { keuzes: Uitnodigkeuzes; omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel="Iemand uitnodigen">
      <Terug href="/accounts">Naar de accounts</Terug>
      <p>U krijgt een link. Daarmee maakt zij zelf haar account. De link werkt één keer, een week lang.</p>
      <form noValidate method="post" action="/accounts/uitnodigen">
        <Tekstveld naam="naam" label="Naam" verplicht form={form} />
        <Keuzelijst
          naam="organisatie"
          label="Organisatie"
          verplicht
          form={form}
          opties={keuzes.organisaties}
        />
        <Vinkjes
          naam="rol"
          label="Rollen"
          uitleg={zwaarUitleg}
          verplicht
          form={form}
          opties={keuzes.rollen}
        />
        <Periodevelden omgeving={omgeving} />
        <Knop>Maak de link</Knop>
      </form>
    </Werkscherm>
  )
}

type Linkprops = {
  titel: string
  links: { naam: string; link: string }[]
  omgeving: Omgeving
  uitleg?: string
}

/** One-time links, shown once. */
export function Linkblad({ titel, links, omgeving, uitleg }: Linkprops) {
  return (
    <Werkscherm omgeving={omgeving} titel={titel} breed>
      <Aandacht soort="waarschuwing" kop="U ziet dit één keer">
        <p>
          {uitleg ??
            'Geef elke link alleen aan de persoon die erbij staat. Een zware rol komt erbij als een tweede persoon hem goedkeurt.'}
        </p>
      </Aandacht>
      {links.some(({ link }) => link.startsWith('/')) && <p>Zet het adres van Baken ervoor.</p>}
      <Tabel
        bijschrift="Links om uit te delen"
        rijen={links}
        sleutel={({ link }) => link}
        kolommen={[
          { kop: 'Voor', rijkop: true, cel: ({ naam }) => naam },
          { kop: 'Link', cel: ({ link }) => <code>{link}</code> },
        ]}
      />
      <p>
        <a href="/accounts">Ik heb ze, naar de accounts</a>
      </p>
    </Werkscherm>
  )
}

export function Importblad({ keuzes, omgeving }: { keuzes: Uitnodigkeuzes; omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Een lijst importeren">
      <Terug href="/accounts">Naar de accounts</Terug>
      <p>
        Maak in een rekenblad de kolommen {kolommen.join(', ')}. Elke regel is één persoon. Plak de lijst
        hier, of sla hem op als CSV en kies het bestand. U ziet eerst wat er gebeurt. Daarna bevestigt u. Ten
        hoogste {hoogstens} mensen.
      </p>
      <details>
        <summary>Wat mag er in de kolommen staan?</summary>
        <p>
          Rollen: {keuzes.rollen.map(({ waarde }) => waarde).join(', ')}. Meer dan één? Zet er een + tussen.
        </p>
        <p>Organisatie: {keuzes.codes.join(', ')}.</p>
        <p>
          Van en tot mogen leeg zijn. Schrijf een dag als 31-12-2027. Tot is de laatste dag. Andere kolommen
          mogen er niet in staan.
        </p>
      </details>
      <form noValidate method="post" action="/accounts/importeren" encType="multipart/form-data">
        <Tekstvak naam="lijst" label="De lijst" form={omgeving.formulier} spellCheck={false} />
        <div className="veld utrecht-form-field">
          <label className="utrecht-form-label" htmlFor="bestand">
            Of een bestand <span className="veld__naast">(niet verplicht)</span>
          </label>
          <input className="bestandsveld" type="file" id="bestand" name="lijst" accept=".csv,text/csv" />
        </div>
        <Knop>Bekijk wat er gebeurt</Knop>
      </form>
    </Werkscherm>
  )
}

export function Voorbeeldblad({ voorbeeld, omgeving }: { voorbeeld: Voorbeeld; omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Klopt deze lijst?" breed>
      <Terug href="/accounts/importeren">Terug naar de lijst</Terug>
      <p>
        Er is nog niets gemaakt. Bevestigt u, dan maakt Baken alle uitnodigingen. Of geen, als er iets
        misgaat.
      </p>
      <Tabel
        bijschrift="Uitnodigingen"
        rijen={voorbeeld.regels}
        sleutel={({ regel }) => String(regel)}
        kolommen={[
          { kop: 'Regel', getal: true, cel: ({ regel }) => regel },
          { kop: 'Naam', rijkop: true, cel: ({ naam }) => naam },
          { kop: 'Organisatie', cel: ({ organisatie }) => organisatie },
          { kop: 'Rollen', cel: ({ rollen }) => rollen },
          { kop: 'Van', cel: ({ van }) => (van ? dagTekst(van) : 'meteen') },
          { kop: 'Tot en met', cel: ({ totEnMet }) => (totEnMet ? dagTekst(totEnMet) : 'geen einde') },
          { kop: 'Tweede persoon', cel: ({ wacht }) => (wacht ? `nodig voor ${wacht}` : 'niet nodig') },
        ]}
      />
      <form method="post" action="/accounts/importeren/bevestigen">
        <Verborgen naam="verzegeld" waarde={voorbeeld.verzegeld} />
        <Knoppen>
          <Knop>Maak {voorbeeld.regels.length} uitnodigingen</Knop>
        </Knoppen>
      </form>
    </Werkscherm>
  )
}
