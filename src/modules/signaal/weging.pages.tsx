import { actie, page } from '../../web/page.ts'
import { Gegevens, Leeg, Terug } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { dossierpad } from '../melding/index.ts'
import { bekijkSignaal } from './bekijk-signaal.ts'
import { type Beeld, beeldBij } from './fenomeenbeeld/lees-beeld.ts'
import { NaastWeging } from './fenomeenbeeld/naast-weging.view.tsx'
import { type Waargenomen as Groepen, leesWaargenomen } from './indicatoren/lees-antwoorden.ts'
import { Waargenomen } from './indicatoren/waargenomen.view.tsx'
import { legWegingenVast } from './leg-weging-vast.ts'
import { Bronnenstand } from './proces/toetsen.view.tsx'
import { naarSignaal, wegen } from './signaal.declaratie.ts'
import { magIndicatorenLezen } from './signaal.policy.ts'
import type { SignaalInzage } from './signaal.presenter.ts'
import { wegingSchema } from './signaal.schema.ts'
import { weegtBronnen } from './signaal.ts'
import { leesCheckstand } from './slachtoffercheck/lees-checks.ts'
import type { Checkstand } from './slachtoffercheck/slachtoffercheck.ts'
import { Checkherinnering } from './slachtoffercheck/slachtoffercheck.view.tsx'
import { Stapformulier } from './weging.view.tsx'

type Gegevensbij = {
  signaal: SignaalInzage
  waargenomen: Groepen
  stand: Checkstand
  beeld: Beeld | null
}

const pagina = page('/signalen/:id/weging', {
  ...wegen,
  invoer: dossierpad,
  laad: async (ctx, { id }): Promise<Gegevensbij> => {
    const signaal = await bekijkSignaal(ctx, id)
    const stand = await leesCheckstand(ctx, signaal)
    const beeld = await beeldBij(ctx, signaal)
    return { signaal, waargenomen: await leesWaargenomen(ctx, id), stand, beeld }
  },
  toon: ({ gegevens, omgeving }) => <Wegen {...gegevens} omgeving={omgeving} />,
})

/** All wegingen of the step at hand on one screen. */
export const wegingRoutes = [
  pagina,
  actie('/signalen/:id/weging', {
    ...wegen,
    schema: wegingSchema,
    voer: legWegingenVast,
    daarna: naarSignaal,
    bij: pagina,
  }),
]

function Wegen({ signaal, waargenomen, stand, beeld, omgeving }: Gegevensbij & { omgeving: Omgeving }) {
  const { id, kenmerk, toestand } = signaal
  const { beurt } = signaal.stand
  const velden = beurt && toestand === 'open' && (
    <Stapformulier signaal={signaal} stap={beurt.stap} omgeving={omgeving} vanaf={beurt.weging.code} />
  )
  return (
    <Werkscherm
      omgeving={omgeving}
      titel={beurt ? `Wegen: ${beurt.stap.naam}` : 'Wegen'}
      breed={beeld !== null}
    >
      <Terug href={`/signalen/${id}`}>Naar signaal {kenmerk}</Terug>
      <details>
        <summary>Lees het signaal nog eens</summary>
        <Gegevens
          gegevens={[
            { term: 'Plaats', waarde: signaal.plaats || 'Niet ingevuld' },
            { term: 'Feiten', waarde: signaal.feiten },
            { term: 'Interpretatie', waarde: signaal.interpretatie || 'Niet ingevuld' },
          ]}
        />
      </details>
      {beurt && weegtBronnen(signaal.regio.fasemodel, beurt.weging.code) && (
        <Bronnenstand signaal={signaal} />
      )}
      {magIndicatorenLezen(omgeving.wie?.rollen ?? []) && (
        <details>
          <summary>Lees wat er is gezien</summary>
          <Waargenomen waargenomen={waargenomen} />
        </details>
      )}
      <Checkherinnering signaalId={id} stand={stand} />
      {!velden && <Leeg kop="Er staat geen weging open voor dit signaal" />}
      {velden && !beeld && velden}
      {velden && beeld && (
        <NaastWeging beeld={beeld} signaal={signaal} now={omgeving.now}>
          {velden}
        </NaastWeging>
      )}
    </Werkscherm>
  )
}
