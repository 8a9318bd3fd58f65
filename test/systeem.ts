import { randomUUID } from 'node:crypto'
import { maakContext } from '../src/kernel/context.ts'
import { maakKoppeling } from '../src/modules/koppeling/beheer-koppelingen.ts'
import { alleScopes } from '../src/modules/koppeling/koppeling.ts'
import { gemeenten, organisaties } from '../src/modules/netwerk/index.ts'
import type { Huis } from './e2e/huis.ts'

/** Another system with every scope, at a Baken that listens: it asks for a token and reports over HTTP. */
export async function systeemVan({ adres, unitOfWork, klok }: Huis, gemeenteNaam: string) {
  const client = randomUUID()
  const actor = { id: null, naam: 'Proef', organisatieId: null, rollen: ['beheerder'] }
  const basis = maakContext({ actor, doel: 'beheer', verwerking: 'proef', spoor: 'geen', now: klok.nu })
  const hier = (await unitOfWork(basis, gemeenten)).find(({ naam }) => naam === gemeenteNaam)!
  const geheim = await unitOfWork({ ...basis, gemeenteId: hier.id }, async (ctx) => {
    const [eerste] = await organisaties(ctx)
    const deel = { naam: 'Proefsysteem', organisatie: eerste!.id, scopes: alleScopes }
    return await maakKoppeling(ctx, { koppeling: client, ...deel })
  })
  const body = new URLSearchParams({
    ...{ grant_type: 'client_credentials', client_id: client, client_secret: geheim },
  })
  const token = await fetch(`${adres}/v1/oauth/token`, { method: 'POST', body })
  const { access_token } = (await token.json()) as { access_token: string }

  const aanroep = (bericht: object, sleutel: string) =>
    fetch(`${adres}/v1/meldingen`, {
      method: 'POST',
      body: JSON.stringify(bericht),
      headers: {
        ...{ authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
        'idempotency-key': sleutel,
      },
    })
  return { client, geheim, aanroep }
}
