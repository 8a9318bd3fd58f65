import { nieuwId } from '../../../kernel/ids.ts'
import { waarde } from '../../../web/formulier.ts'
import { actie, page } from '../../../web/page.ts'
import { Keuzelinks, Knop, Terug, Verborgen } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { dossierpad } from '../../melding/index.ts'
import { type Regio, regioVan } from '../../netwerk/index.ts'
import { bekijkSignaal } from '../bekijk-signaal.ts'
import { naarSignaal, wijzigen } from '../signaal.declaratie.ts'
import { type Gegevensoort, type Objectsoort, objectsoorten } from '../signaal.inhoud.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import { feitSchema, objectpad, objectSchema, persoonSchema } from './gegeven.schema.ts'
import { watlabels } from './gegeven.ts'
import { Bronvelden, Kernvelden } from './velden.view.tsx'
import { voegBetrokkeneToe } from './voeg-toe.ts'

type Gegevens = { signaal: SignaalInzage; regio: Regio; soort: Gegevensoort | undefined }

function toevoegen(deel: 'persoon' | 'feit') {
  return page(`/signalen/:id/${deel}`, {
    ...wijzigen,
    invoer: dossierpad,
    laad: async (ctx, { id }): Promise<Gegevens> => ({
      signaal: await bekijkSignaal(ctx, id),
      regio: await regioVan(ctx),
      soort: deel,
    }),
    toon: ({ gegevens, omgeving }) => <Toevoegen {...gegevens} omgeving={omgeving} />,
  })
}

const persoon = toevoegen('persoon')
export const feitpagina = toevoegen('feit')
const object = page('/signalen/:id/object', {
  ...wijzigen,
  invoer: objectpad,
  laad: async (ctx, { id, soort }, { formulier }): Promise<Gegevens> => {
    const gestuurd = waarde(formulier, 'soort')
    return {
      signaal: await bekijkSignaal(ctx, id),
      regio: await regioVan(ctx),
      soort: Object.hasOwn(objectsoorten, gestuurd) ? (gestuurd as Objectsoort) : soort,
    }
  },
  toon: ({ gegevens, omgeving }) => <Toevoegen {...gegevens} omgeving={omgeving} />,
})

const voer = { ...wijzigen, voer: voegBetrokkeneToe, daarna: naarSignaal } as const

/** Who and what occurs in a signaal, and what was seen or heard: put in by hand, each with its source and its day. */
export const toevoegRoutes = [
  persoon,
  feitpagina,
  object,
  actie('/signalen/:id/persoon', { ...voer, schema: persoonSchema, bij: persoon }),
  actie('/signalen/:id/feit', { ...voer, schema: feitSchema, bij: feitpagina }),
  actie('/signalen/:id/object', { ...voer, schema: objectSchema, bij: object }),
]

function titelVan(soort: Gegevensoort | undefined): string {
  if (soort === 'persoon') return 'Persoon toevoegen'
  if (soort === 'feit') return 'Feit toevoegen'
  return soort ? `${objectsoorten[soort]} toevoegen` : 'Adres, bedrijf of iets anders toevoegen'
}

function Toevoegen({ signaal, regio, soort, omgeving }: Gegevens & { omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel={titelVan(soort)}>
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      {soort ? (
        <form noValidate method="post" action={omgeving.pad}>
          <Verborgen naam="betrokkene" waarde={waarde(form, 'betrokkene') || nieuwId(omgeving.now)} />
          <Verborgen naam="soort" waarde={soort} />
          <Kernvelden soort={soort} form={form} />
          <Bronvelden form={form} regio={regio} politie="kan" />
          <Knop>Toevoegen</Knop>
        </form>
      ) : (
        <>
          <p>Wat wilt u toevoegen?</p>
          <Keuzelinks
            links={Object.entries(objectsoorten).map(([code, tekst]) => ({
              href: `${omgeving.pad}?soort=${code}`,
              tekst,
              uitleg: watlabels[code as Objectsoort],
            }))}
          />
        </>
      )}
    </Werkscherm>
  )
}
