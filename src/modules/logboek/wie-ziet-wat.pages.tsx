import type { Beleid } from '../../kernel/beleid.ts'
import { page } from '../../web/page.ts'
import { Leeg, Tabel } from '../../web/ui/index.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { type Vak, wieZietWat } from './wie-ziet-wat.ts'

/** The access policy as tables. It touches no dossier: it is the same for everybody. */
export function wieZietWatRoutes(beleid: readonly Beleid[]) {
  const vakken = wieZietWat(beleid)
  return [
    page('/fg/wie-ziet-wat', {
      recht: 'logboek:lezen',
      doel: 'toezicht',
      verwerking: 'logboek.wie-ziet-wat',
      spoor: 'geen',
      menu: 'Wie ziet wat',
      antwoord: async ({ omgeving }) => ({
        pagina: (
          <Werkscherm omgeving={omgeving} titel="Wie ziet wat" breed>
            <p>De database laat alleen toe wat hier staat, en alleen binnen de eigen gemeente.</p>
            {vakken.map((vak) => (
              <Compartiment key={vak.compartiment} vak={vak} />
            ))}
          </Werkscherm>
        ),
      }),
    }),
  ]
}

function Compartiment({ vak }: { vak: Vak }) {
  if (vak.bevoegdheden.length === 0) return <Leeg kop={`${vak.compartiment}: niemand`} />
  return (
    <Tabel
      bijschrift={`${vak.compartiment}: ${vak.wat}`}
      rijen={vak.bevoegdheden}
      sleutel={(b) => `${b.rol} ${b.doel} ${b.handelingen}`}
      kolommen={[
        { kop: 'Rol', rijkop: true, cel: (b) => b.rol },
        { kop: 'Mag', cel: (b) => b.handelingen },
        { kop: 'Waarvoor', cel: (b) => b.doel },
        { kop: 'Op welke grond', cel: (b) => b.grond },
      ]}
    />
  )
}
