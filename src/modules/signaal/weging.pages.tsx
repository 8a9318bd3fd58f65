import { actie, page } from '../../web/page.ts'
import { Gegevens, Leeg, Terug } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { dossierpad } from '../melding/index.ts'
import { bekijkSignaal } from './bekijk-signaal.ts'
import { legWegingenVast } from './leg-weging-vast.ts'
import { Bronnenstand } from './proces/toetsen.view.tsx'
import { naarSignaal, wegen } from './signaal.declaratie.ts'
import type { SignaalInzage } from './signaal.presenter.ts'
import { wegingSchema } from './signaal.schema.ts'
import { weegtBronnen } from './signaal.ts'
import { Stapformulier } from './weging.view.tsx'

const pagina = page('/signalen/:id/weging', {
  ...wegen,
  invoer: dossierpad,
  laad: (ctx, { id }): Promise<SignaalInzage> => bekijkSignaal(ctx, id),
  toon: ({ gegevens, omgeving }) => <Wegen signaal={gegevens} omgeving={omgeving} />,
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

function Wegen({ signaal, omgeving }: { signaal: SignaalInzage; omgeving: Omgeving }) {
  const { id, kenmerk, toestand, stand } = signaal
  const { beurt } = stand
  return (
    <Werkscherm omgeving={omgeving} titel={beurt ? `Wegen: ${beurt.stap.naam}` : 'Wegen'}>
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
      {beurt && toestand === 'open' ? (
        <Stapformulier signaal={signaal} stap={beurt.stap} omgeving={omgeving} vanaf={beurt.weging.code} />
      ) : (
        <Leeg kop="Er staat geen weging open voor dit signaal" />
      )}
    </Werkscherm>
  )
}
