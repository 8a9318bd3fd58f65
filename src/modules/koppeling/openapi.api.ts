import { openapi } from '../../api/openapi.ts'
import { type Apiroute, route } from '../../api/route.ts'
import { regioVan } from '../netwerk/index.ts'
import { leeg, vrijObject } from './koppeling.schema.ts'
import { scopes } from './koppeling.ts'

/** What the API is, for anybody: no token, and any site may read it. `routes` are those that it describes. */
export function openapiRoutes(routes: readonly Apiroute[], openbaarAdres = ''): Apiroute[] {
  return [
    route('GET', '/v1/openapi.json', {
      recht: 'koppelvlak:lezen',
      doel: 'koppelen',
      verwerking: 'koppeling.openapi',
      wie: 'iedereen',
      scope: [],
      spoor: 'geen',
      cors: '*',
      input: leeg,
      output: vrijObject,
      handler: async ({ werk }) => {
        const regio = await werk({}, regioVan)
        const { naam, mail, url } = regio.koppelvlak ?? { naam: regio.meldpunt.naam }
        const contact = { name: naam, ...(mail && { email: mail }), ...(url && { url }) }
        return { status: 200, inhoud: openapi(routes, { contact, adres: openbaarAdres, scopes }) }
      },
    }),
  ]
}
