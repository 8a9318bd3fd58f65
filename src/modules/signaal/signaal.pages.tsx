import { magVolgens } from '../../kernel/beleid.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { waarde } from '../../web/formulier.ts'
import { actie, page } from '../../web/page.ts'
import { Knop, Knoplink, Knoppen, Tekstvak, Terug, Verborgen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { bekijkGevaar, type Gevaarinzage, GevaarNu, Verteld } from '../acuut/index.ts'
import { dossierpad } from '../melding/index.ts'
import { Termijnen } from '../termijn/index.ts'
import { bekijkSignaal } from './bekijk-signaal.ts'
import { schrijfNotitie } from './schrijf-notitie.ts'
import { lezen, naarSignaal, wijzigen } from './signaal.declaratie.ts'
import { signaalBeleid } from './signaal.policy.ts'
import type { SignaalInzage } from './signaal.presenter.ts'
import { notitieSchema } from './signaal.schema.ts'
import { magWegen } from './signaal.ts'
import { Betrokkenen, Kern, Tijd, Wegingen } from './signaal.view.tsx'

type Gegevens = { signaal: SignaalInzage; gevaar: Gevaarinzage | null }

const pagina = page('/signalen/:id', {
  ...lezen,
  invoer: dossierpad,
  laad: async (ctx, { id }): Promise<Gegevens> => ({
    signaal: await bekijkSignaal(ctx, id),
    gevaar: await bekijkGevaar(ctx, id),
  }),
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

function Signaal({ signaal, gevaar, omgeving }: Gegevens & { omgeving: Omgeving }) {
  const rollen = omgeving.wie?.rollen ?? []
  const mag = magVolgens(signaalBeleid.regels, rollen, 'beoordelen', 'signaal:wijzigen')
  const open = signaal.toestand === 'open' && mag
  return (
    <Werkscherm omgeving={omgeving} titel={`Signaal ${signaal.kenmerk}`}>
      <Terug href="/werkvoorraad">Naar de werkvoorraad</Terug>
      <GevaarNu gevaar={gevaar} pad={`/signalen/${signaal.id}`} mag={mag} now={omgeving.now} />
      <Kern signaal={signaal} />
      {open && <Doen signaal={signaal} rollen={rollen} />}
      <Betrokkenen signaal={signaal} />
      <Termijnen
        pad={`/signalen/${signaal.id}`}
        termijnen={signaal.termijnen}
        over={({ onderwerpId }) => signaal.betrokken.find((b) => b.id === onderwerpId)?.wat}
      />
      <Wegingen signaal={signaal} />
      <h2>Meldingen</h2>
      <ul>
        {signaal.meldingen.map((melding) => (
          <li key={melding.id}>
            <a href={`/meldingen/${melding.id}`}>Melding {melding.kenmerk}</a>
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

function Doen({ signaal, rollen }: { signaal: SignaalInzage; rollen: readonly string[] }) {
  const zelf = typeof magWegen(signaal.regio.fasemodel, signaal, signaal.wegingen, rollen) !== 'string'
  const naar = (deel: string) => `/signalen/${signaal.id}/${deel}`
  return (
    <Knoppen>
      {signaal.volgende && (
        <Knoplink href={naar('weging')} soort={zelf ? 'primair' : 'secundair'}>
          {zelf ? 'Wegen' : 'Bekijk de weging'}
        </Knoplink>
      )}
      <Knoplink href={naar('wijzigen')} soort="secundair">
        Wijzigen
      </Knoplink>
      <Knoplink href={naar('persoon')} soort="secundair">
        Persoon toevoegen
      </Knoplink>
      <Knoplink href={naar('object')} soort="secundair">
        Adres of iets anders toevoegen
      </Knoplink>
      <Knoplink href={naar('belang')} soort="rustig">
        Iemand heeft hier een belang bij
      </Knoplink>
    </Knoppen>
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
