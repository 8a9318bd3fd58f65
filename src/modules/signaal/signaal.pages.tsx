import { magVolgens } from '../../kernel/beleid.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { waarde } from '../../web/formulier.ts'
import { actie, page } from '../../web/page.ts'
import { Knop, Tekstvak, Terug, Verborgen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { bekijkGevaar, type Gevaarinzage, GevaarNu, Verteld } from '../acuut/index.ts'
import { dossierpad } from '../melding/index.ts'
import { Termijnen } from '../termijn/index.ts'
import type { Adviesvraag } from './advies/advies.ts'
import { Adviezen } from './advies/advies.view.tsx'
import { leesAdviezen } from './advies/lees-adviezen.ts'
import { bekijkSignaal } from './bekijk-signaal.ts'
import { Doen, Vervolg } from './proces/doen.view.tsx'
import { Plan } from './proces/plan.view.tsx'
import { Bronnenstand, Delenstand } from './proces/toetsen.view.tsx'
import { SignaalWeg } from './proces/weg.view.tsx'
import { schrijfNotitie } from './schrijf-notitie.ts'
import { lezen, naarSignaal, wijzigen } from './signaal.declaratie.ts'
import { signaalBeleid } from './signaal.policy.ts'
import type { SignaalInzage } from './signaal.presenter.ts'
import { notitieSchema } from './signaal.schema.ts'
import { Betrokkenen, Kern, Tijd, Wegingen } from './signaal.view.tsx'
import { leesCheckstand } from './slachtoffercheck/lees-checks.ts'
import type { Checkstand } from './slachtoffercheck/slachtoffercheck.ts'
import { Checkherinnering } from './slachtoffercheck/slachtoffercheck.view.tsx'

type Gegevens = {
  signaal: SignaalInzage
  stand: Checkstand
  gevaar: Gevaarinzage | null
  adviezen: Adviesvraag[]
}

const pagina = page('/signalen/:id', {
  ...lezen,
  invoer: dossierpad,
  laad: async (ctx, { id }): Promise<Gegevens> => {
    const signaal = await bekijkSignaal(ctx, id)
    return {
      signaal,
      stand: await leesCheckstand(ctx, signaal),
      gevaar: await bekijkGevaar(ctx, id),
      adviezen: await leesAdviezen(ctx, id),
    }
  },
  toon: ({ gegevens, omgeving }) => <Signaal {...gegevens} omgeving={omgeving} />,
})

export const inzageRoutes = [
  pagina,
  actie('/signalen/:id/notitie', {
    ...wijzigen,
    schema: notitieSchema,
    voer: schrijfNotitie,
    daarna: naarSignaal,
    bij: pagina,
  }),
]

function Signaal({ signaal, stand, gevaar, adviezen, omgeving }: Gegevens & { omgeving: Omgeving }) {
  const rollen = omgeving.wie?.rollen ?? []
  const mag = magVolgens(signaalBeleid.regels, rollen, 'beoordelen', 'signaal:wijzigen')
  const open = signaal.toestand === 'open' && mag
  return (
    <Werkscherm omgeving={omgeving} titel={`Signaal ${signaal.kenmerk}`}>
      <Terug href="/werkvoorraad">Naar de werkvoorraad</Terug>
      <GevaarNu gevaar={gevaar} pad={`/signalen/${signaal.id}`} mag={mag} now={omgeving.now} />
      <Checkherinnering signaalId={signaal.id} stand={stand} />
      <Vervolg signaal={signaal} rollen={rollen} />
      <SignaalWeg signaal={signaal} />
      <Kern signaal={signaal} />
      {mag && <Doen signaal={signaal} rollen={rollen} />}
      <Plan signaal={signaal} open={open} />
      <Bronnenstand signaal={signaal} />
      <Delenstand signaal={signaal} />
      <Betrokkenen signaal={signaal} open={open} />
      <Termijnen
        pad={`/signalen/${signaal.id}`}
        termijnen={signaal.termijnen}
        over={({ onderwerpId }) =>
          [...signaal.betrokken, ...signaal.ingetrokken, ...signaal.taken].find(
            (over) => over.id === onderwerpId,
          )?.wat ?? adviezen.find((advies) => advies.id === onderwerpId)?.aan
        }
      />
      <Adviezen signaal={signaal} adviezen={adviezen} />
      <Wegingen signaal={signaal} />
      <h2>Meldingen</h2>
      <ul>
        {signaal.meldingen.map((melding) => (
          <li key={melding.id}>
            <a href={`/meldingen/${melding.id}`}>Melding {melding.kenmerk}</a>
            {melding.bestanden === 1 && ' (1 bestand)'}
            {(melding.bestanden ?? 0) > 1 && ` (${melding.bestanden} bestanden)`}
          </li>
        ))}
      </ul>
      {open && <Notitie signaal={signaal} omgeving={omgeving} />}
      <Verteld verstrekkingen={gevaar?.verstrekkingen ?? []} />
      <h2>Wat er is gebeurd</h2>
      <Tijd feiten={signaal.feitenlijn} />
    </Werkscherm>
  )
}

function Notitie({ signaal, omgeving }: { signaal: SignaalInzage; omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <form noValidate method="post" action={`/signalen/${signaal.id}/notitie`}>
      <h2>Notitie toevoegen</h2>
      <Verborgen naam="notitie" waarde={waarde(form, 'notitie') || nieuwId(omgeving.now)} />
      <Tekstvak naam="tekst" label="Uw notitie" verplicht form={form} rijen={3} />
      <Knop soort="secundair">Toevoegen</Knop>
    </form>
  )
}
