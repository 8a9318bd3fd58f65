import { actie, page } from '../../../web/page.ts'
import { Gegevens, Leeg, Terug } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { belRoute } from '../../acuut/index.ts'
import { dossierpad, vormTekst } from '../../melding/index.ts'
import type { Regio } from '../../netwerk/index.ts'
import { legWegingenVast } from '../leg-weging-vast.ts'
import type { Werkregel } from '../lijst.presenter.ts'
import { toetsLezen, toetsWegen } from '../signaal.declaratie.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import { wegingSchema } from '../signaal.schema.ts'
import { Wegingen } from '../signaal.view.tsx'
import { Stapformulier } from '../weging.view.tsx'
import { Werklijst } from '../werkvoorraad.view.tsx'
import { bekijkPrivacycheck, hoogstens, privacychecks } from './privacychecks.ts'
import { Bronnenstand, Delenstand } from './toetsen.view.tsx'
import { SignaalWeg } from './weg.view.tsx'

type Lijst = { regels: Werkregel[]; regio: Regio }

const lijst = page('/privacychecks', {
  ...toetsLezen,
  verwerking: 'signaal.privacychecks',
  menu: 'Privacychecks',
  laad: (ctx): Promise<Lijst> => privacychecks(ctx),
  toon: ({ gegevens, omgeving }) => <Lijst {...gegevens} omgeving={omgeving} />,
})

const toets = page('/privacychecks/:id', {
  ...toetsLezen,
  invoer: dossierpad,
  laad: (ctx, { id }): Promise<SignaalInzage> => bekijkPrivacycheck(ctx, id),
  toon: ({ gegevens, omgeving }) => <Toets signaal={gegevens} omgeving={omgeving} />,
})

/** What waits for the privacyfunctionaris, and what she needs to decide it: no more of the dossier than that. */
export const privacycheckRoutes = [
  lijst,
  toets,
  belRoute({
    ...{ pad: '/privacychecks', lezen: toetsLezen },
    plek: async (ctx, id) => {
      const { kenmerk, verschijningsvorm } = await bekijkPrivacycheck(ctx, id)
      return { naam: `de privacycheck van ${kenmerk}`, vorm: verschijningsvorm }
    },
  }),
  actie('/privacychecks/:id', {
    ...toetsWegen,
    schema: wegingSchema,
    voer: async (ctx, invoer) => {
      await bekijkPrivacycheck(ctx, String(invoer.id))
      await legWegingenVast(ctx, invoer)
    },
    daarna: () => '/privacychecks',
    bij: toets,
  }),
]

function Lijst({ regels, regio, omgeving }: Lijst & { omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Privacychecks">
      {regels.length === 0 ? (
        <Leeg kop="Er wacht niets op u" />
      ) : (
        <>
          <h2>Wacht op u</h2>
          <Werklijst regels={regels.slice(0, hoogstens)} regio={regio} now={omgeving.now} />
          {regels.length > hoogstens && <p>Er zijn er meer. U ziet ze als u deze hebt gedaan.</p>}
        </>
      )}
    </Werkscherm>
  )
}

function Toets({ signaal, omgeving }: { signaal: SignaalInzage; omgeving: Omgeving }) {
  const { beurt } = signaal.stand
  const rollen = omgeving.wie?.rollen ?? []
  const aanZet = beurt?.weging.rollen.some((rol) => rollen.includes(rol)) ?? false
  return (
    <Werkscherm omgeving={omgeving} titel={`Privacycheck bij signaal ${signaal.kenmerk}`}>
      <Terug href="/privacychecks">Naar de privacychecks</Terug>
      <SignaalWeg signaal={signaal} />
      <h2>Het signaal</h2>
      <Gegevens
        gegevens={[
          {
            term: 'Verschijningsvorm',
            waarde: vormTekst(signaal.regio, signaal.verschijningsvorm, signaal.aangemaaktOp),
          },
          { term: 'Waar', waarde: <span dir="auto">{signaal.plaats || 'Niet ingevuld'}</span> },
          { term: 'Feiten', waarde: <span dir="auto">{signaal.feiten}</span> },
          {
            term: 'Interpretatie',
            waarde: <span dir="auto">{signaal.interpretatie || 'Niet ingevuld'}</span>,
          },
        ]}
      />
      <Bronnenstand signaal={signaal} />
      <Delenstand signaal={signaal} />
      {aanZet && signaal.toestand === 'open' && (
        <Stapformulier signaal={signaal} stap={beurt!.stap} omgeving={omgeving} vanaf={beurt!.weging.code} />
      )}
      <Wegingen signaal={signaal} />
    </Werkscherm>
  )
}
