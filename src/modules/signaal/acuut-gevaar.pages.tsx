import { actie, page } from '../../web/page.ts'
import { Gevaarbalk, Knop, Tekstvak, Tekstveld, Terug, Verborgen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { dossierpad } from '../melding/index.ts'
import { legGevaarVast, rondGevaarAf } from './acuut-gevaar.ts'
import { bekijkSignaal } from './bekijk-signaal.ts'
import { naarSignaal, wijzigen } from './signaal.declaratie.ts'
import type { SignaalInzage } from './signaal.presenter.ts'
import { afloopSchema, gevaarSchema } from './signaal.schema.ts'

const gevaar = page('/signalen/:id/gevaar', {
  ...wijzigen,
  invoer: dossierpad,
  laad: (ctx, { id }): Promise<SignaalInzage> => bekijkSignaal(ctx, id),
  toon: ({ gegevens, omgeving }) => <Gevaar signaal={gegevens} omgeving={omgeving} />,
})

const voorbij = page('/signalen/:id/gevaar-voorbij', {
  ...wijzigen,
  invoer: dossierpad,
  laad: (ctx, { id }): Promise<SignaalInzage> => bekijkSignaal(ctx, id),
  toon: ({ gegevens, omgeving }) => <Voorbij signaal={gegevens} omgeving={omgeving} />,
})

/** Danger now: what was done, and when it was over. */
export const gevaarRoutes = [
  gevaar,
  voorbij,
  actie('/signalen/:id/gevaar', {
    ...wijzigen,
    schema: gevaarSchema,
    voer: legGevaarVast,
    daarna: naarSignaal,
    bij: gevaar,
  }),
  actie('/signalen/:id/gevaar-voorbij', {
    ...wijzigen,
    schema: afloopSchema,
    voer: rondGevaarAf,
    daarna: naarSignaal,
    bij: voorbij,
  }),
]

function Gevaar({ signaal, omgeving }: { signaal: SignaalInzage; omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel="Acuut gevaar vastleggen">
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      <Gevaarbalk>
        <p>Bel eerst. Vastleggen kan daarna. Bied ook hulp aan: dat hoeft niet te wachten op een weging.</p>
      </Gevaarbalk>
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="versie" waarde={signaal.versie} />
        <Tekstvak
          naam="gedaan"
          label="Wat is er gedaan?"
          uitleg="Wie is gebeld, wat is afgesproken, is er hulp aangeboden?"
          verplicht
          form={form}
          rijen={5}
        />
        <Tekstveld
          naam="wanneer"
          label="Wanneer?"
          uitleg="Bijvoorbeeld: vandaag om 10.15 uur."
          verplicht
          form={form}
          breedte="half"
        />
        <Knop soort="gevaar">Vastleggen</Knop>
      </form>
    </Werkscherm>
  )
}

function Voorbij({ signaal, omgeving }: { signaal: SignaalInzage; omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Het gevaar is voorbij">
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="versie" waarde={signaal.versie} />
        <Tekstvak
          naam="afloop"
          label="Hoe weet u dat het gevaar voorbij is?"
          verplicht
          form={omgeving.formulier}
          rijen={4}
        />
        <Knop>Vastleggen</Knop>
      </form>
    </Werkscherm>
  )
}
