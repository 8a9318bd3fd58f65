import type { ReactNode } from 'react'
import type { Formulier, Omgeving } from '../../web/page.ts'
import {
  Aandacht,
  Foutoverzicht,
  Gevaarbalk,
  Keuze,
  Knop,
  Knoppen,
  PubliekePagina,
  Stappen,
  Tekstvak,
  Verborgen,
} from '../../web/ui/index.ts'
import { type Partner, partner, type Regio, type Stappenplan } from '../netwerk/index.ts'
import {
  type Antwoorden,
  antwoordenUit,
  antwoordnamen,
  besluiten,
  tekstveldVan,
  veldenVan,
  vraagveldVan,
} from './stappenplan.ts'

type Scherm = {
  omgeving: Omgeving
  regio: Regio
  titel: string
  formulier?: Formulier
  children: ReactNode
}

/** The frame: it says on every page that nothing is kept, and whom to call. */
export function Planscherm({ omgeving, regio, titel, formulier, children }: Scherm) {
  return (
    <PubliekePagina
      titel={titel}
      oefenmodus={omgeving.oefenmodus}
      fouten={(formulier?.fouten.length ?? 0) > 0}
      voet={<p>Baken bewaart niets van wat u hier invult. Sluit u deze pagina, dan is het weg.</p>}
    >
      {formulier && <Foutoverzicht form={formulier} />}
      <h1>{titel}</h1>
      {children}
      <Gevaarbalk>
        <Bel wie={partner(regio, regio.stappenplan.partner)} />
      </Gevaarbalk>
    </PubliekePagina>
  )
}

/** How to reach who gives advice: its number, or in words when the region has none. */
export function Bel({ wie }: { wie: Partner }) {
  const { naam, telefoon, bereikbaar } = wie
  if (!telefoon)
    return (
      <p>
        {naam}: {bereikbaar}
      </p>
    )
  return (
    <p>
      {naam}: <a href={`tel:${telefoon.nummer.replace(/\D/g, '')}`}>{telefoon.nummer}</a> ({telefoon.wanneer}
      ). {bereikbaar}
    </p>
  )
}

export function NooitInPlaats({ naam }: { naam: string }) {
  return (
    <Aandacht soort="waarschuwing" kop={`Dit is geen melding bij ${naam}`}>
      <p>
        Deze hulp komt nooit in de plaats van uw melding bij {naam}. Een melding daar doet u zelf, met uw
        naam. U kunt er ook alleen advies vragen.
      </p>
    </Aandacht>
  )
}

type Stapprops = { omgeving: Omgeving; regio: Regio; code: string; form: Formulier }

export function Stappagina({ omgeving, regio, code, form }: Stapprops) {
  const plan = regio.stappenplan
  const plek = plan.stappen.findIndex((stap) => stap.code === code)
  const stap = plan.stappen[plek]!
  return (
    <Planscherm omgeving={omgeving} regio={regio} titel={stap.naam} formulier={form}>
      <Stappen stap={plek + 1} totaal={plan.stappen.length} />
      <p>{stap.uitleg}</p>
      <form noValidate method="post" action="/meldcode">
        <Verborgen naam="stap" waarde={code} />
        <Meegenomen plan={plan} stap={stap} antwoorden={antwoordenUit(plan, form.waarden)} />
        {stap.soort === 'wegen' && <Vragen plan={plan} form={form} />}
        {stap.soort === 'beslissen' && <Besluiten form={form} />}
        <Tekstvak naam={tekstveldVan(code)} label="Uw aantekening" rijen={7} form={form} />
        <Knoppen>
          <Knop naam="naar" waarde={plan.stappen[plek + 1]?.code ?? 'klaar'}>
            {plan.stappen[plek + 1] ? 'Verder' : 'Naar de tekst voor uw dossier'}
          </Knop>
        </Knoppen>
        <AndereStappen plan={plan} hier={code} />
      </form>
      <Bellen plan={plan} />
    </Planscherm>
  )
}

/** The answers of the other steps go along in the form, so that no step has to be kept by us. */
function Meegenomen({
  plan,
  stap,
  antwoorden,
}: {
  plan: Stappenplan
  stap: Stappenplan['stappen'][number]
  antwoorden: Antwoorden
}) {
  const hier = [
    tekstveldVan(stap.code),
    ...(stap.soort === 'wegen' ? plan.vragen.map((vraag) => vraagveldVan(vraag.code)) : []),
    ...(stap.soort === 'beslissen' ? Object.keys(besluiten) : []),
  ]
  return veldenVan(plan)
    .filter((veld) => !hier.includes(veld) && antwoorden[veld])
    .map((veld) => <Verborgen key={veld} naam={veld} waarde={antwoorden[veld]!} />)
}

function Vragen({ plan, form }: { plan: Stappenplan; form: Formulier }) {
  const opties = Object.entries(antwoordnamen).map(([waarde, label]) => ({ waarde, label }))
  return plan.vragen.map((vraag, i) => (
    <Keuze
      key={vraag.code}
      naam={vraagveldVan(vraag.code)}
      label={`${i + 1}. ${vraag.vraag}`}
      uitleg={vraag.uitleg}
      verplicht
      form={form}
      opties={opties}
    />
  ))
}

function Besluiten({ form }: { form: Formulier }) {
  const opties = (besluit: keyof typeof besluiten) =>
    Object.entries(besluiten[besluit]).map(([waarde, label]) => ({ waarde, label }))
  return (
    <>
      <Keuze naam="melden" label="Is een melding nodig?" verplicht form={form} opties={opties('melden')} />
      <Keuze
        naam="hulp"
        label="Kunt u hulp geven of regelen?"
        verplicht
        form={form}
        opties={opties('hulp')}
      />
    </>
  )
}

/** The order is free: every step can be reached from every other, with what was filled in. */
function AndereStappen({ plan, hier }: { plan: Stappenplan; hier: string }) {
  return (
    <fieldset className="veld">
      <legend>Naar een andere stap</legend>
      <Knoppen>
        {plan.stappen
          .filter((stap) => stap.code !== hier)
          .map((stap) => (
            <Knop key={stap.code} soort="rustig" naam="naar" waarde={stap.code}>
              {plan.stappen.indexOf(stap) + 1}. {stap.naam}
            </Knop>
          ))}
        <Knop soort="rustig" naam="naar" waarde="klaar">
          Naar de tekst voor uw dossier
        </Knop>
      </Knoppen>
    </fieldset>
  )
}

export function Bellen({ plan }: { plan: Stappenplan }) {
  return (
    <section>
      <h2>Wanneer belt u in elk geval?</h2>
      <ul>
        {plan.bellen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </section>
  )
}
