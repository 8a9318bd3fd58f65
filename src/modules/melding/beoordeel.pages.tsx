import type { ReactNode } from 'react'
import type { TxContext } from '../../platform/db/index.ts'
import { actie, page } from '../../web/page.ts'
import { Aandacht, Keuze, Keuzelijst, Knop, Tekstvak, Terug, Verborgen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { type Partner, type Regio, regioVan } from '../netwerk/index.ts'
import { afwijzenSchema, anderLoketSchema, doorverwijzenSchema, dossierpad } from './beoordeel.schema.ts'
import { wijsAf } from './beoordeel-afwijzen.ts'
import { partnersHier, verwijsDoor, verwijsNaarAnderLoket } from './beoordeel-doorverwijzen.ts'
import type { MeldingInzage } from './inzien.presenter.ts'
import { bekijkMelding } from './inzien.ts'
import { NogEensLezen } from './inzien.view.tsx'

const declaratie = {
  recht: 'melding:toevoegen',
  doel: 'beoordelen',
  verwerking: 'melding.beoordelen',
} as const

type Vraag = { melding: MeldingInzage; regio: Regio; partners: Partner[] }

async function laad(ctx: TxContext, { id }: { id: string }): Promise<Vraag> {
  const regio = await regioVan(ctx)
  return { melding: await bekijkMelding(ctx, id), regio, partners: await partnersHier(ctx, regio) }
}

const afwijzen = page('/meldingen/:id/afwijzen', {
  ...declaratie,
  invoer: dossierpad,
  laad,
  toon: ({ gegevens: { melding, regio }, omgeving }) => (
    <Besluitscherm omgeving={omgeving} melding={melding} titel="Melding afwijzen" knop="Afwijzen">
      <p>De melder ziet alleen dat de melding is afgehandeld. Stuur ook een antwoord als dat kan.</p>
      <Keuze
        naam="reden"
        label="Waarom?"
        verplicht
        form={omgeving.formulier}
        opties={regio.afwijsredenen.map((r) => ({ waarde: r.code, label: r.naam, uitleg: r.uitleg }))}
      />
    </Besluitscherm>
  ),
})

const doorverwijzen = page('/meldingen/:id/doorverwijzen', {
  ...declaratie,
  invoer: dossierpad,
  laad,
  toon: ({ gegevens: { melding, regio, partners }, omgeving }) => (
    <Besluitscherm
      omgeving={omgeving}
      melding={melding}
      titel="Melding doorverwijzen"
      knop="Doorverwijzing vastleggen"
    >
      <p>Baken verstuurt niets. U legt vast naar wie u verwijst, en belt of schrijft zelf.</p>
      <details>
        <summary>Wie is wanneer aan zet?</summary>
        <ul>
          {regio.doorverwijzingen.map((d) => (
            <li key={d.code}>
              <strong>{d.naam}.</strong> {d.wanneer} Naar:{' '}
              {partners
                .filter((p) => d.partners.includes(p.code))
                .map((p) => p.naam)
                .join(', ')}
              .
            </li>
          ))}
        </ul>
      </details>
      <Keuzelijst
        naam="partner"
        label="Naar wie?"
        verplicht
        form={omgeving.formulier}
        opties={partners.map((p) => ({ waarde: p.code, label: p.naam }))}
      />
    </Besluitscherm>
  ),
})

const anderLoket = page('/meldingen/:id/andere-ondermijning', {
  ...declaratie,
  invoer: dossierpad,
  laad,
  toon: ({ gegevens: { melding, regio }, omgeving }) => (
    <Besluitscherm omgeving={omgeving} melding={melding} titel="Andere ondermijning" knop="Vastleggen">
      <p>Gaat dit niet over mensenhandel, maar wel over ondermijning? Dan is dit loket aan zet:</p>
      <Aandacht kop={regio.andereOndermijning.naam}>
        <p>{regio.andereOndermijning.hoe}</p>
      </Aandacht>
    </Besluitscherm>
  ),
})

const naMelding = (_: unknown, { id }: { id: string }) => `/meldingen/${id}`

/** The judgements that end a melding without a signaal. */
export const beoordeelRoutes = [
  afwijzen,
  doorverwijzen,
  anderLoket,
  actie('/meldingen/:id/afwijzen', {
    ...declaratie,
    schema: afwijzenSchema,
    voer: wijsAf,
    daarna: naMelding,
    bij: afwijzen,
  }),
  actie('/meldingen/:id/doorverwijzen', {
    ...declaratie,
    schema: doorverwijzenSchema,
    voer: verwijsDoor,
    daarna: naMelding,
    bij: doorverwijzen,
  }),
  actie('/meldingen/:id/andere-ondermijning', {
    ...declaratie,
    schema: anderLoketSchema,
    voer: verwijsNaarAnderLoket,
    daarna: naMelding,
    bij: anderLoket,
  }),
]

type Scherm = { omgeving: Omgeving; melding: MeldingInzage; titel: string; knop: string; children: ReactNode }

function Besluitscherm({ omgeving, melding, titel, knop, children }: Scherm) {
  return (
    <Werkscherm omgeving={omgeving} titel={titel}>
      <Terug href={`/meldingen/${melding.id}`}>Naar melding {melding.kenmerk}</Terug>
      {melding.toestand !== 'nieuw' && (
        <Aandacht soort="waarschuwing" kop="Deze melding is al beoordeeld">
          <p>U kunt hier niets meer vastleggen. Uw tekst staat nog hieronder.</p>
        </Aandacht>
      )}
      <NogEensLezen inhoud={melding.inhoud} />
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="versie" waarde={melding.versie} />
        {children}
        <Tekstvak
          naam="toelichting"
          label="Licht uw besluit toe"
          uitleg="Schrijf het zo op dat een collega het later kan volgen."
          verplicht
          form={omgeving.formulier}
          rijen={5}
        />
        <Knop>{knop}</Knop>
      </form>
    </Werkscherm>
  )
}
