import type { ReactElement } from 'react'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { sessiekoekje } from '../../web/diensten.ts'
import { actie, page } from '../../web/page.ts'
import { Knop, Tekstveld, Verborgen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { democode } from './democode.ts'
import { bewijsMetWachtzin } from './opnieuw-inloggen.ts'
import { naarSchema, opnieuwSchema } from './toegang.schema.ts'

const declaratie = {
  recht: 'inloggen:wijzigen',
  doel: 'eigen account',
  verwerking: 'toegang.opnieuw-inloggen',
  spoor: 'geen',
} as const

type Manier = (props: { omgeving: Omgeving; naar: string; hulp: string | null }) => ReactElement

/**
 * The ways to prove once more who you are. Each is a form with an act of its own, which ends with `vernieuwSessie` and
 * goes to `eigenAdres(naar) ?? '/begin'`.
 */
const manieren: readonly Manier[] = [WachtzinEnCode]

/** Asked before what is dangerous; afterwards back to a page of our own, or to the beginning. */
export function opnieuwInloggenRoutes(unitOfWork: UnitOfWork) {
  const opnieuw = page('/opnieuw-inloggen', {
    ...declaratie,
    invoer: naarSchema,
    antwoord: async ({ invoer, omgeving, koekje, eigenAdres }) => {
      const hulp = omgeving.demo ? await democode(unitOfWork, koekje(sessiekoekje) ?? '', omgeving.now) : null
      const getypt = omgeving.formulier.waarden.naar
      const naar = eigenAdres(typeof getypt === 'string' ? getypt : invoer.naar) ?? '/begin'
      return { pagina: <Opnieuw omgeving={omgeving} naar={naar} hulp={hulp} /> }
    },
  })
  return [
    opnieuw,
    actie('/opnieuw-inloggen', {
      ...declaratie,
      schema: opnieuwSchema,
      antwoord: async ({ invoer, omgeving, koekje, eigenAdres }) => {
        const bewijs = { token: koekje(sessiekoekje) ?? '', accountId: omgeving.wie!.accountId }
        const waarde = await bewijsMetWachtzin(unitOfWork, bewijs, invoer, omgeving.now)
        return { naar: eigenAdres(invoer.naar) ?? '/begin', koekjes: [{ naam: sessiekoekje, waarde }] }
      },
      bij: opnieuw,
    }),
  ]
}

function Opnieuw(props: { omgeving: Omgeving; naar: string; hulp: string | null }) {
  return (
    <Werkscherm omgeving={props.omgeving} titel="Log opnieuw in">
      <p>Wat u nu wilt doen, is gevoelig. Daarom wil Baken zeker weten dat u het bent.</p>
      {manieren.map((Manier) => (
        <Manier key={Manier.name} {...props} />
      ))}
      <p>
        Logt u in met een passkey, of via uw organisatie? Log dan uit en log weer in. Daarna kunt u tien
        minuten verder.
      </p>
    </Werkscherm>
  )
}

function WachtzinEnCode({ omgeving, naar, hulp }: { omgeving: Omgeving; naar: string; hulp: string | null }) {
  const form = omgeving.formulier
  return (
    <form noValidate method="post" action="/opnieuw-inloggen">
      <Verborgen naam="naar" waarde={naar} />
      {hulp && (
        <p>
          Dit is een demo. Uw code is nu <strong data-code>{hulp}</strong>.
        </p>
      )}
      <Tekstveld
        naam="wachtwoord"
        label="Wachtzin"
        soort="password"
        verplicht
        form={form}
        autoComplete="current-password"
      />
      <Tekstveld
        naam="code"
        label="Code van zes cijfers"
        uitleg="Gebruikte u deze code net al? Wacht dan op de volgende."
        inputMode="numeric"
        verplicht
        form={form}
        autoComplete="one-time-code"
      />
      <Knop>Verder</Knop>
    </form>
  )
}
