import { dagTekst } from '../../../web/datum.ts'
import { leegFormulier } from '../../../web/formulier.ts'
import type { Omgeving } from '../../../web/page.ts'
import { kort } from '../../../web/taalvorm.ts'
import { Aandacht, Keuzelijst, Knop, Tabel, Terug, Verborgen } from '../../../web/ui/index.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { vormOpties, vormTekst } from '../../melding/index.ts'
import { type Bekeken, momentVan } from './bekijk-lijst.ts'
import type { Blad } from './blad.ts'
import type { Woordkeus } from './controleer.ts'
import { type Indeling, keuzezegel, kolomcodes, kolommen, verplicht, woorden } from './kolommen.ts'
import { uitkomsten, type Vertaling } from './woordkeus.ts'

type Props = {
  omgeving: Omgeving
  blad: Blad
  proef: Bekeken
  lijst: string
  indeling: Indeling
  woordkeus: Woordkeus
}
const voorbeelden = 5
const hoogstensWoorden = 60

/** What is in the list, what is wrong with it, and what the reader can say about it. */
export function Nakijken(props: Props) {
  const { omgeving, blad, proef, lijst, indeling, woordkeus } = props
  const klaar = proef.problemen.length === 0
  const waarden = Object.fromEntries(
    kolomcodes.map((kolom) => [`kolom-${kolom}`, String(indeling[kolom] ?? '')]),
  )
  const koppen = blad.kop.map((kop, plek) => ({ waarde: String(plek), label: kop || `Kolom ${plek + 1}` }))
  return (
    <Werkscherm omgeving={{ ...omgeving, formulier: leegFormulier() }} titel="Kijk de lijst na" breed>
      <Terug href="/register/overnemen">Een andere lijst</Terug>
      <Stand proef={proef} aantal={blad.rijen.length} />
      <form noValidate method="post" action="/register/overnemen/nakijken">
        <Verborgen naam="lijst" waarde={lijst} />
        <Verborgen naam="gezien" waarde={keuzezegel(indeling, woordkeus)} />
        <Keuzes {...props} />
        <h2>Welke kolom is wat?</h2>
        {kolomcodes.map((kolom) => (
          <Keuzelijst
            key={kolom}
            naam={`kolom-${kolom}`}
            label={kolommen[kolom]}
            verplicht={verplicht.includes(kolom)}
            form={leegFormulier(waarden)}
            opties={koppen}
          />
        ))}
        <Knop naam="wat" waarde="nakijken" soort={klaar ? 'secundair' : 'primair'}>
          Kijk opnieuw na
        </Knop>
        {klaar && (
          <>
            <Voorbeeld proef={proef} />
            <Knop naam="wat" waarde="overnemen">
              Neem {proef.regels.length} regels over
            </Knop>
          </>
        )}
      </form>
    </Werkscherm>
  )
}

function Stand({ proef, aantal }: { proef: Bekeken; aantal: number }) {
  const { problemen, regels } = proef
  if (problemen.length === 0) {
    const open = regels.filter(({ uitkomst }) => uitkomst === 'open').length
    return (
      <p>
        Alle {aantal} regels kloppen. Er is nog niets opgeslagen. {open} worden een melding om te beoordelen,{' '}
        {regels.length - open} een gesloten signaal.
      </p>
    )
  }
  return (
    <Aandacht soort="waarschuwing" kop={`Nog niet klaar: ${problemen.length} keer is er iets mis`}>
      <p>Er is niets opgeslagen. Pas de lijst aan en kies hem opnieuw, of zeg hieronder wat iets betekent.</p>
      <ul>
        {problemen.map(({ regel, tekst }) => (
          <li key={`${regel} ${tekst}`}>
            {regel > 0 && `Regel ${regel}: `}
            <span dir="auto">{tekst}</span>
          </li>
        ))}
      </ul>
    </Aandacht>
  )
}

/** Words of the list that Baken does not know, and what the reader said of them before. */
function Keuzes({ proef, woordkeus, omgeving }: Props) {
  const vormen = [{ waarde: 'onbekend', label: 'Weet ik niet' }, ...vormOpties(proef.regio, omgeving.now)]
  const uitkomstopties = Object.entries(uitkomsten).map(([waarde, label]) => ({ waarde, label }))
  return (
    <>
      <Woorden soort="vorm" woorden={proef.onbekend.vormen} gekozen={woordkeus.vormen} opties={vormen} />
      <Woorden
        soort="uitkomst"
        woorden={proef.onbekend.uitkomsten}
        gekozen={woordkeus.uitkomsten}
        opties={uitkomstopties}
      />
    </>
  )
}

type Woordenprops = {
  soort: 'vorm' | 'uitkomst'
  woorden: readonly string[]
  gekozen: Vertaling
  opties: { waarde: string; label: string }[]
}

function Woorden({ soort, woorden: nieuw, gekozen, opties }: Woordenprops) {
  const eerder = Object.keys(gekozen)
  const alle = [...eerder, ...nieuw.filter((woord) => !eerder.includes(woorden(woord)))].slice(
    0,
    hoogstensWoorden,
  )
  if (alle.length === 0) return null
  const waarden = Object.fromEntries(
    alle.map((woord, plek) => [`${soort}-${plek}`, gekozen[woorden(woord)] ?? '']),
  )
  return (
    <>
      <h2>{soort === 'vorm' ? 'Welke vorm bedoelt u met:' : 'Welke uitkomst bedoelt u met:'}</h2>
      {alle.map((woord, plek) => (
        <div key={woord}>
          <Verborgen naam={`${soort}woord-${plek}`} waarde={woorden(woord)} />
          <Keuzelijst naam={`${soort}-${plek}`} label={woord} form={leegFormulier(waarden)} opties={opties} />
        </div>
      ))}
    </>
  )
}

function Voorbeeld({ proef: { regels, regio } }: { proef: Bekeken }) {
  return (
    <Tabel
      bijschrift={`De eerste regels zoals Baken ze overneemt (${Math.min(voorbeelden, regels.length)} van ${regels.length})`}
      rijen={regels.slice(0, voorbeelden)}
      sleutel={({ id }) => id}
      kolommen={[
        { kop: 'Regel', rijkop: true, cel: ({ regel }) => regel },
        { kop: 'Datum', cel: ({ dag }) => dagTekst(dag) },
        { kop: 'Vorm', cel: ({ vorm, dag }) => vormTekst(regio, vorm, momentVan(dag)) },
        { kop: 'Plaats', cel: ({ plaats }) => <span dir="auto">{plaats || 'Onbekend'}</span> },
        { kop: 'Wat', cel: ({ tekst }) => <span dir="auto">{kort(tekst, 120)}</span> },
        { kop: 'Uitkomst', cel: ({ uitkomst }) => uitkomsten[uitkomst] },
        {
          kop: 'Bewaren tot',
          cel: ({ bewaarTot, uitkomst }) => (uitkomst === 'open' ? '–' : dagTekst(bewaarTot)),
        },
      ]}
    />
  )
}
