import type { TxContext } from '../../platform/db/index.ts'
import { sessiekoekje } from '../../web/diensten.ts'
import { page, type Webroute } from '../../web/page.ts'
import { Aandacht, Knoplink } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import type { Alarm } from './alarm.ts'
import { erWachtInvoer } from './geef-invoer-terug.ts'
import { alarmOnbezet } from './vervanging/waarschuw.ts'

/** `/`: the public goes to the form; who is signed in to her alarms, or else to the first page that her role opens. */
export function beginMet(alarmen: readonly Alarm[]): Webroute[] {
  const alle = [alarmOnbezet, ...alarmen]
  return [
    page('/', {
      recht: 'inloggen:lezen',
      doel: 'inloggen',
      verwerking: 'toegang.begin',
      wie: 'iedereen',
      spoor: 'geen',
      antwoord: async ({ koekje }) => ({ naar: koekje(sessiekoekje) ? '/begin' : '/melden' }),
    }),
    page('/begin', {
      recht: 'begin:lezen',
      doel: 'begin',
      verwerking: 'toegang.begin',
      spoor: 'geen',
      antwoord: async ({ omgeving, werk }) => {
        if (await werk({ doel: 'eigen account' }, erWachtInvoer)) return { naar: '/bewaard' }
        const voorHaar = alle.filter((alarm) => paginaVan(alarm, omgeving))
        const af = voorHaar.length > 0 ? await werk({}, (ctx) => welkeAfgaan(ctx, voorHaar)) : []
        if (af.length > 0) return { pagina: <Alarmen alarmen={af} omgeving={omgeving} /> }
        const eerste = omgeving.menu.find((item) => item.begin)
        return eerste ? { naar: eerste.href } : { pagina: <Niets omgeving={omgeving} /> }
      },
    }),
  ]
}

export const beginRoutes = beginMet([])

async function welkeAfgaan(ctx: TxContext, alarmen: readonly Alarm[]): Promise<Alarm[]> {
  const af: Alarm[] = []
  for (const alarm of alarmen) if (await alarm.gaatAf(ctx)) af.push(alarm)
  return af
}

function paginaVan({ paginas }: Alarm, { menu }: Omgeving): string | undefined {
  return menu.find(({ href }) => paginas.includes(href))?.href
}

function Alarmen({ alarmen, omgeving }: { alarmen: readonly Alarm[]; omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel={`Dag ${omgeving.wie?.naam}`}>
      {alarmen.map((alarm) => (
        <section key={alarm.kop}>
          <Aandacht soort="fout" kop={alarm.kop}>
            <p>{alarm.tekst}</p>
          </Aandacht>
          <p>
            <Knoplink href={paginaVan(alarm, omgeving)!}>
              Bekijk wat er is<span className="alleen-voorlezen">: {alarm.kop}</span>
            </Knoplink>
          </p>
        </section>
      ))}
    </Werkscherm>
  )
}

function Niets({ omgeving }: { omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel={`Dag ${omgeving.wie?.naam}`}>
      <p>U bent ingelogd. Voor uw rol staat er nu niets klaar in Baken.</p>
      <p>Krijgt u later een deel van een signaal te zien, dan staat het op deze pagina.</p>
    </Werkscherm>
  )
}
