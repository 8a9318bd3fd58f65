import { actie, page } from '../../web/page.ts'
import { Aandacht, Keuzelijst, Knop, Leeg, Tekstvak, Terug, Verborgen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { vulVoor } from '../../web/voorinvulling.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import {
  bekijkMelding,
  dossierpad,
  type MeldingInzage,
  NogEensLezen,
  nietLetterlijk,
  vormTekst,
} from '../melding/index.ts'
import { type Regio, regioVan } from '../netwerk/index.ts'
import { alsWerkregels, type Werkregel } from './lijst.presenter.ts'
import { signalenLijst } from './lijst.store.ts'
import { maakSignaal } from './maak-signaal.ts'
import { maken, naarNieuw } from './signaal.declaratie.ts'
import { nieuwSignaalSchema, samenvoegenSchema } from './signaal.schema.ts'
import { inEigenWoorden, Signaalvelden } from './velden.view.tsx'
import { voegSamen } from './voeg-samen.ts'

const keuzes = 50

type Nieuw = { melding: MeldingInzage; regio: Regio }
type Samen = Nieuw & { signalen: Werkregel[] }

const nieuw = page('/meldingen/:id/signaal', {
  ...maken,
  invoer: dossierpad,
  laad: async (ctx, { id }): Promise<Nieuw> => ({
    melding: await bekijkMelding(ctx, id),
    regio: await regioVan(ctx),
  }),
  toon: ({ gegevens, omgeving }) => <NieuwSignaal {...gegevens} omgeving={omgeving} />,
})

const samen = page('/meldingen/:id/samenvoegen', {
  ...maken,
  invoer: dossierpad,
  laad: async (ctx, { id }): Promise<Samen> => ({
    melding: await bekijkMelding(ctx, id),
    regio: await regioVan(ctx),
    signalen: await alsWerkregels(ctx, await signalenLijst(ctx, { toestand: 'open', aantal: keuzes })),
  }),
  toon: ({ gegevens, omgeving }) => <Samenvoegen {...gegevens} omgeving={omgeving} />,
})

/** From a melding to a signaal: a new one, or one that is there. */
export const maakRoutes = [
  nieuw,
  samen,
  actie('/meldingen/:id/signaal', {
    ...maken,
    schema: nieuwSignaalSchema,
    voer: maakSignaal,
    daarna: naarNieuw,
    bij: nieuw,
  }),
  actie('/meldingen/:id/samenvoegen', {
    ...maken,
    schema: samenvoegenSchema,
    voer: voegSamen,
    daarna: naarNieuw,
    bij: samen,
  }),
]

function NieuwSignaal({ melding, regio, omgeving }: Nieuw & { omgeving: Omgeving }) {
  const { verschijningsvorm, urgentie, inhoud } = melding
  // Nothing of M. is taken over by itself, not even the place.
  const eigenWoorden = nietLetterlijk(inhoud)
  const plaats = eigenWoorden ? '' : inhoud.plaats
  const form = vulVoor(omgeving.formulier, { verschijningsvorm, urgentie, plaats })
  return (
    <Werkscherm omgeving={omgeving} titel="Maak een signaal">
      <Kop melding={melding} />
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="versie" waarde={melding.versie} />
        <Signaalvelden form={form} regio={regio} now={omgeving.now} eigenWoorden={eigenWoorden} />
        <Knop>Maak het signaal</Knop>
      </form>
    </Werkscherm>
  )
}

function Samenvoegen({ melding, regio, signalen, omgeving }: Samen & { omgeving: Omgeving }) {
  const opties = signalen.map((s) => ({
    waarde: s.id,
    label: [s.kenmerk, s.plaats, vormTekst(regio, s.vorm, s.sinds)].filter(Boolean).join(' · '),
  }))
  return (
    <Werkscherm omgeving={omgeving} titel="Voeg bij een signaal">
      <Kop melding={melding} />
      {opties.length === 0 ? (
        <Leeg kop="Er is nu geen open signaal">
          <p>
            <a href={`/meldingen/${melding.id}/signaal`}>Maak een nieuw signaal</a>
          </p>
        </Leeg>
      ) : (
        <form noValidate method="post" action={omgeving.pad}>
          <Verborgen naam="versie" waarde={melding.versie} />
          <Keuzelijst
            naam="signaal"
            label="Bij welk signaal hoort deze melding?"
            uitleg={opties.length === keuzes ? `U ziet de ${keuzes} nieuwste.` : undefined}
            verplicht
            form={omgeving.formulier}
            opties={opties}
          />
          <Tekstvak
            naam="toelichting"
            label="Waarom horen ze bij elkaar?"
            uitleg={nietLetterlijk(melding.inhoud) ? inEigenWoorden : undefined}
            form={omgeving.formulier}
            rijen={4}
          />
          <Knop>Voeg samen</Knop>
        </form>
      )}
    </Werkscherm>
  )
}

function Kop({ melding }: { melding: MeldingInzage }) {
  return (
    <>
      <Terug href={`/meldingen/${melding.id}`}>Naar melding {melding.kenmerk}</Terug>
      {melding.toestand !== 'nieuw' && (
        <Aandacht soort="waarschuwing" kop="Deze melding is al beoordeeld">
          <p>U kunt hier niets meer vastleggen. Uw tekst staat nog hieronder.</p>
        </Aandacht>
      )}
      <NogEensLezen inhoud={melding.inhoud} />
    </>
  )
}
