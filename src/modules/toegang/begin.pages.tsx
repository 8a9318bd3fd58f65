import { sessiekoekje } from '../../web/diensten.ts'
import { page } from '../../web/page.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { erWachtInvoer } from './geef-invoer-terug.ts'

/** `/`: the public goes to the form; who is signed in to the first page that her role opens. */
export const beginRoutes = [
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
      const eerste = omgeving.menu.find((item) => item.begin)
      if (eerste) return { naar: eerste.href }
      return {
        pagina: (
          <Werkscherm omgeving={omgeving} titel={`Dag ${omgeving.wie?.naam}`}>
            <p>U bent ingelogd. Voor uw rol staat er nu niets klaar in Baken.</p>
            <p>Krijgt u later een deel van een signaal te zien, dan staat het op deze pagina.</p>
          </Werkscherm>
        ),
      }
    },
  }),
]
