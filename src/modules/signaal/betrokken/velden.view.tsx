import type { Formulier } from '../../../web/formulier.ts'
import { Datumveld, Keuze, Keuzelijst, Tekstvak, Tekstveld, Vinkjes } from '../../../web/ui/index.ts'
import { type Regio, rolnaam } from '../../netwerk/index.ts'
import { type Gegevensoort, persoonrollen, zekerheden } from '../signaal.inhoud.ts'
import { politierollen } from '../signaal.policy.ts'
import { extravelden, minderjarig, watlabels } from './gegeven.ts'

const opties = (namen: Record<string, string>) =>
  Object.entries(namen).map(([code, label]) => ({ waarde: code, label }))

type Props = { soort: Gegevensoort; form: Formulier }

/** What is asked of a persoon, an object or a feit: the few fields of its kind. */
export function Kernvelden({ soort, form }: Props) {
  return (
    <>
      <Watveld soort={soort} form={form} />
      {soort === 'persoon' && (
        <Keuze
          naam="rol"
          label="Hoe hoort deze persoon erbij?"
          uitleg="Baken kent geen rol voor een dader. Dat is aan de rechter."
          verplicht
          form={form}
          opties={opties(persoonrollen)}
        />
      )}
      {extravelden[soort].map(({ naam, label, uitleg }) => (
        <Tekstveld key={naam} naam={naam} label={label} uitleg={uitleg} form={form} breedte="half" />
      ))}
      {soort === 'persoon' && <Kwetsbaar form={form} />}
      <Keuze naam="zekerheid" label="Hoe zeker is dit?" verplicht form={form} opties={opties(zekerheden)} />
    </>
  )
}

function Watveld({ soort, form }: Props) {
  if (soort === 'feit')
    return (
      <Tekstvak
        naam="wat"
        label="Wat is er gezien of gehoord?"
        uitleg="Alleen wat er is gezien of gehoord, niet wat u ervan denkt. Herkomst, geloof en taal tellen niet mee."
        verplicht
        form={form}
        rijen={4}
      />
    )
  if (soort === 'persoon')
    return (
      <Tekstveld
        naam="wat"
        label="Wie is dit?"
        uitleg="Een naam, of hoe u deze persoon noemt. Een naam hoeft niet."
        verplicht
        form={form}
      />
    )
  return <Tekstveld naam="wat" label={watlabels[soort]} verplicht form={form} />
}

function Kwetsbaar({ form }: { form: Formulier }) {
  return (
    <>
      <Keuze
        naam="minderjarig"
        label="Is deze persoon jonger dan 18 jaar?"
        naast
        form={form}
        opties={opties(minderjarig)}
      />
      <Vinkjes
        naam="strafbaar"
        label="Lijkt deze persoon ook betrokken bij strafbare feiten?"
        uitleg="Dan vraagt Baken om een slachtoffercheck. Wie iets moest doen, kan slachtoffer zijn."
        form={form}
        opties={[{ waarde: 'ja', label: 'Ja' }]}
      />
    </>
  )
}

type Bronprops = { form: Formulier; regio: Regio; politie: 'kan' | 'is' | 'niet' }

/** Where it comes from and of which day. `politie`: whether what the police gave can be chosen here, or is what this is about. */
export function Bronvelden({ form, regio, politie }: Bronprops) {
  const bronnen = regio.feitbronnen.filter(
    ({ politiegegeven }) => politie === 'kan' || politiegegeven === (politie === 'is'),
  )
  return (
    <>
      <Keuzelijst
        naam="feitbron"
        label="Waar komt dit vandaan?"
        verplicht
        form={form}
        opties={bronnen.map(({ code, naam, politiegegeven }) => ({
          waarde: code,
          label: politiegegeven ? `${naam} (politiegegeven)` : naam,
        }))}
      />
      <Datumveld
        naam="dag"
        label="Van welke dag is dit?"
        uitleg="De dag waarop het is gezien, gehoord of gekregen."
        soort="dag-maand-jaar"
        verplicht
        form={form}
      />
      {politie === 'kan' && (
        <Vinkjes
          naam="ontvangers"
          label="Alleen bij een politiegegeven: aan wie gaf de politie dit?"
          uitleg="Niemand anders ziet dat het er is, ook een collega niet. Kies ook uw eigen rol."
          form={form}
          opties={politierollen.map((rol) => ({ waarde: rol, label: rolnaam(regio, rol) }))}
        />
      )}
      <Tekstvak naam="toelichting" label="Toelichting" form={form} rijen={3} />
    </>
  )
}
