import { Alineas } from '../../../web/alineas.tsx'
import { dagTekst, momentTekst } from '../../../web/datum.ts'
import { Tabel } from '../../../web/ui/index.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import { type Taak, taaktoestanden } from './taak.ts'

/** The plan of action, and what came back of what was handed over. */
export function Plan({ signaal, open }: { signaal: SignaalInzage; open: boolean }) {
  const { taken, stukken, id } = signaal
  const reacties = stukken.filter((stuk) => stuk.soort === 'reactie')
  return (
    <>
      {taken.length > 0 && (
        <>
          <h2>Plan van aanpak</h2>
          <Tabel
            bijschrift="Taken"
            rijen={taken}
            sleutel={(taak) => taak.id}
            kolommen={[
              { kop: 'Taak', rijkop: true, cel: ({ wat }) => <span dir="auto">{wat}</span> },
              { kop: 'Wie', cel: ({ wie }) => wie },
              { kop: 'Voor', cel: ({ uiterlijkOp }) => dagTekst(uiterlijkOp) },
              { kop: 'Stand', cel: (taak) => <Stand taak={taak} /> },
              {
                kop: 'Wijzigen',
                cel: (taak) =>
                  open && (
                    <a href={`/signalen/${id}/taken/${taak.id}`}>
                      Bijwerken<span className="alleen-voorlezen"> ({taak.wat})</span>
                    </a>
                  ),
              },
            ]}
          />
        </>
      )}
      {reacties.length > 0 && (
        <>
          <h2>Antwoorden</h2>
          {reacties.map((reactie) => (
            <section key={reactie.id}>
              <h3>{reactie.van}</h3>
              <p>{momentTekst(reactie.op)}</p>
              <Alineas tekst={reactie.tekst} />
            </section>
          ))}
        </>
      )}
    </>
  )
}

function Stand({ taak: { toestand, resultaat } }: { taak: Taak }) {
  return (
    <>
      {taaktoestanden[toestand]}
      {resultaat && (
        <>
          : <span dir="auto">{resultaat}</span>
        </>
      )}
    </>
  )
}
