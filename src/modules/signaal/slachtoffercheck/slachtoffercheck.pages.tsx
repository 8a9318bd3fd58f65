import { actie, page } from '../../../web/page.ts'
import {
  Aandacht,
  Keuze,
  Keuzelijst,
  Knop,
  Tekstvak,
  Terug,
  Verborgen,
  Vinkjes,
} from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { vulVoor } from '../../../web/voorinvulling.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { bekijkCheck, type Checkinzage } from './bekijk-check.ts'
import { legCheckVast } from './leg-check-vast.ts'
import { checkpad, checkSchema } from './slachtoffercheck.schema.ts'
import { aanleidingen, aanleidingnaam, checkantwoorden } from './slachtoffercheck.ts'
import { Eerder, Hulp, NietStraffen } from './slachtoffercheck.view.tsx'

const basis = { doel: 'beoordelen', verwerking: 'signaal.slachtoffercheck' } as const

const pagina = page('/signalen/:id/betrokken/:betrokkene/slachtoffercheck', {
  ...basis,
  recht: 'indicatoren:lezen',
  invoer: checkpad,
  laad: (ctx, pad): Promise<Checkinzage> => bekijkCheck(ctx, pad),
  toon: ({ gegevens, omgeving }) => <Slachtoffercheck inzage={gegevens} omgeving={omgeving} />,
})

/** Whether somebody who looks like an offender may be a victim. */
export const slachtoffercheckRoutes = [
  pagina,
  actie('/signalen/:id/betrokken/:betrokkene/slachtoffercheck', {
    ...basis,
    recht: 'indicatoren:toevoegen',
    schema: checkSchema,
    voer: legCheckVast,
    daarna: (_, { id, betrokkene }) => `/signalen/${id}/betrokken/${betrokkene}/slachtoffercheck`,
    bij: pagina,
  }),
]

function Slachtoffercheck({ inzage, omgeving }: { inzage: Checkinzage; omgeving: Omgeving }) {
  const { signaal, persoon, regels, checks, bijMinderjarige } = inzage
  return (
    <Werkscherm omgeving={omgeving} titel="Slachtoffercheck">
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      <p>
        Het gaat om: <span dir="auto">{persoon.wat}</span>. {regels.uitleg}
      </p>
      {checks[0]?.uitkomst.gevolg === 'hulp' && <Hulp inzage={inzage} />}
      {checks.length > 0 && <Eerder checks={checks} regels={regels} />}
      <NietStraffen regels={regels} />
      {bijMinderjarige.length > 0 && (
        <Aandacht kop="Is deze persoon minderjarig?">
          <p>Dan hoeft dit er niet te zijn om van uitbuiting te spreken: {bijMinderjarige.join(', ')}.</p>
        </Aandacht>
      )}
      {signaal.toestand === 'open' && <Formulier inzage={inzage} omgeving={omgeving} />}
    </Werkscherm>
  )
}

const opties = (namen: Record<string, string>) =>
  Object.entries(namen).map(([code, label]) => ({ waarde: code, label }))

function Formulier({ inzage, omgeving }: { inzage: Checkinzage; omgeving: Omgeving }) {
  const { signaal, regels, checks } = inzage
  const vorige = checks[0]
  const antwoorden = regels.vragen.map(({ code }) => [
    `vraag-${code}`,
    vorige?.antwoorden.find((a) => a.code === code)?.antwoord ?? 'onbekend',
  ])
  const form = vulVoor(omgeving.formulier, {
    ...Object.fromEntries(antwoorden),
    aanleiding: [...(vorige?.aanleiding ?? [])],
  })
  return (
    <form noValidate method="post" action={omgeving.pad}>
      <h2>{vorige ? 'Opnieuw kijken' : 'De vragen'}</h2>
      <Verborgen naam="versie" waarde={signaal.versie} />
      <Vinkjes
        naam="aanleiding"
        label="Waarom deze check?"
        form={form}
        opties={aanleidingen.map((a) => ({ waarde: a, label: aanleidingnaam(regels, a) }))}
      />
      {regels.vragen.map(({ code, vraag, uitleg }) => (
        <Keuze
          key={code}
          naam={`vraag-${code}`}
          label={vraag}
          uitleg={uitleg}
          verplicht
          naast
          form={form}
          opties={opties(checkantwoorden)}
        />
      ))}
      <Keuzelijst
        naam="uitkomst"
        label="Uw uitkomst"
        uitleg="U kiest zelf. Baken rekent niets uit."
        verplicht
        form={form}
        opties={regels.uitkomsten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
      <Tekstvak
        naam="reden"
        label="Uw reden"
        uitleg="Herkomst, geloof en taal tellen niet mee."
        verplicht
        form={form}
        rijen={4}
      />
      <Knop>Vastleggen</Knop>
    </form>
  )
}
