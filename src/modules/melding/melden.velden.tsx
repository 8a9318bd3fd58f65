import type { Formulier } from '../../web/page.ts'
import { Keuze, Keuzelijst, Tekstvak, Tekstveld } from '../../web/ui/index.ts'
import type { Regio } from '../netwerk/index.ts'
import { elders, weetNiet } from './formulier-plaats.ts'
import type { Antwoorden, Stap } from './formulier-stappen.ts'
import { grenzen } from './melding.schema.ts'
import { hulpKeuzes, wanneerKeuzes } from './melding.ts'
import type { Meldteksten } from './teksten/talen.ts'

type Props = { t: Meldteksten; form: Formulier; regio: Regio; antwoorden: Antwoorden }

/** The steps that are a question with fields; files have a page of their own. */
export type Vraagstap = Exclude<Stap, 'bestand'>

/** The question of a step, in gentler words for who reports about herself. */
export function staptitel(t: Meldteksten, stap: Stap, { wie }: Antwoorden): string {
  if (stap === 'wat' || stap === 'waar') return wie === 'mijzelf' ? t[stap].zelfTitel : t[stap].titel
  return stap === 'wie-betrokken' ? t.betrokken.titel : t[stap].titel
}

export function Velden({ stap, ...props }: Props & { stap: Vraagstap }) {
  const Deel = velden[stap]
  return <Deel {...props} />
}

const velden: Record<Vraagstap, (props: Props) => React.ReactElement> = {
  wie: ({ t, form }) => (
    <Keuze
      naam="wie"
      label={t.wie.titel}
      alsTitel
      verplicht
      form={form}
      opties={[
        { waarde: 'mijzelf', label: t.wie.mijzelf, uitleg: t.wie.mijzelfUitleg },
        { waarde: 'iemand', label: t.wie.iemand },
        { waarde: 'gezien', label: t.wie.gezien },
        { waarde: 'beroep', label: t.wie.beroep, uitleg: t.wie.beroepUitleg },
      ]}
    />
  ),
  hulp: ({ t, form }) => (
    <Keuze
      naam="hulp"
      label={t.hulp.titel}
      uitleg={t.hulp.uitleg}
      alsTitel
      verplicht
      form={form}
      opties={[
        { waarde: hulpKeuzes[0], label: t.hulp.alleen, uitleg: t.hulp.alleenUitleg },
        { waarde: hulpKeuzes[1], label: t.hulp.ook, uitleg: t.hulp.ookUitleg },
      ]}
    />
  ),
  wat: ({ t, form, antwoorden }) => (
    <Tekstvak
      naam="wat"
      label={staptitel(t, 'wat', antwoorden)}
      uitleg={antwoorden.wie === 'mijzelf' ? t.wat.zelfUitleg : t.wat.uitleg}
      alsTitel
      verplicht
      rijen={12}
      maximaal={grenzen.wat}
      form={form}
    />
  ),
  waar: Waar,
  wanneer: ({ t, form }) => (
    <>
      <Keuze
        naam="wanneer"
        label={t.wanneer.titel}
        alsTitel
        verplicht
        form={form}
        opties={wanneerKeuzes.map((waarde) => ({ waarde, label: t.wanneer[waarde] }))}
      />
      <Tekstvak
        naam="wanneerToelichting"
        label={t.wanneer.toelichting}
        uitleg={t.wanneer.toelichtingUitleg}
        rijen={3}
        form={form}
      />
    </>
  ),
  'wie-betrokken': ({ t, form }) => (
    <Tekstvak
      naam="betrokken"
      label={t.betrokken.titel}
      uitleg={t.betrokken.uitleg}
      alsTitel
      maximaal={grenzen.betrokken}
      form={form}
    />
  ),
  contact: Contact,
  code: ({ t, form }) => (
    <Keuze
      naam="code"
      label={t.code.titel}
      uitleg={t.code.uitleg}
      alsTitel
      verplicht
      form={form}
      opties={[
        { waarde: 'ja', label: t.code.ja, uitleg: t.code.jaUitleg },
        { waarde: 'nee', label: t.code.nee, uitleg: t.code.neeUitleg },
      ]}
    />
  ),
}

function Waar({ t, form, regio, antwoorden }: Props) {
  const zelf = antwoorden.wie === 'mijzelf'
  const gemeenten = regio.gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))
  const overige = [
    { waarde: elders, label: t.waar.elders },
    { waarde: weetNiet, label: t.waar.weetNiet },
  ]
  return (
    <>
      <h1>{staptitel(t, 'waar', antwoorden)}</h1>
      {zelf && <p>{t.waar.zelfUitleg}</p>}
      <Tekstveld naam="plaats" label={t.waar.plaats} verplicht breedte="half" form={form} />
      <Keuzelijst
        naam="gemeente"
        label={t.waar.gemeente}
        uitleg={t.waar.gemeenteUitleg}
        form={form}
        opties={[...gemeenten, ...overige]}
      />
      <Tekstvak
        naam="waar"
        label={t.waar.adres}
        uitleg={zelf ? t.waar.zelfAdresUitleg : t.waar.adresUitleg}
        rijen={4}
        form={form}
      />
    </>
  )
}

function Contact({ t, form, regio }: Props) {
  const meldlijn = regio.partners.find((p) => p.soort === 'meldlijn' && p.publiek && p.telefoon)
  return (
    <>
      <Keuze
        naam="contact"
        label={t.contact.titel}
        alsTitel
        verplicht
        form={form}
        opties={[
          { waarde: 'anoniem', label: t.contact.anoniem, uitleg: t.contact.anoniemUitleg },
          { waarde: 'veilig', label: t.contact.veilig, uitleg: t.contact.veiligUitleg },
        ]}
      />
      <Tekstveld naam="contactHoe" label={t.contact.hoe} uitleg={t.contact.hoeUitleg} form={form} />
      <Tekstveld
        naam="contactWanneer"
        label={t.contact.wanneer}
        uitleg={t.contact.wanneerUitleg}
        form={form}
      />
      <Tekstveld naam="contactNaam" label={t.contact.naam} breedte="half" form={form} />
      <p>{t.contact.belofte}</p>
      {meldlijn && <p>{t.contact.meldlijn(meldlijn.naam, meldlijn.telefoon!.nummer)}</p>}
    </>
  )
}
