import { DomainError, nietGevonden } from '../../kernel/errors.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { hash, nieuwToken } from '../../platform/crypto/index.ts'
import { isVerweesd, type TxContext } from '../../platform/db/index.ts'
import {
  bewaarGeheim,
  bewaarKoppeling,
  bewaarToelating,
  geheimenVan,
  houdKoppelingVast,
  type Koppelingrij,
  koppelingrijen,
  sluitGeheim,
  sluitKoppeling,
  sluitToelating,
} from './koppeling.store.ts'
import { geheimenTegelijk, type Scope } from './koppeling.ts'

export type Koppeling = Koppelingrij & { geheimen: Awaited<ReturnType<typeof geheimenVan>> }

export async function lijstKoppelingen(ctx: TxContext): Promise<Koppeling[]> {
  const rijen = await koppelingrijen(ctx)
  return await Promise.all(rijen.map(async (rij) => ({ ...rij, geheimen: await geheimenVan(ctx, rij.id) })))
}

export async function bekijkKoppeling(ctx: TxContext, id: string): Promise<Koppeling> {
  const [rij] = await koppelingrijen(ctx, id)
  if (!rij) throw nietGevonden()
  return { ...rij, geheimen: await geheimenVan(ctx, id) }
}

/** A new koppeling for this municipality, with its first secret: 256 random bits, in the answer and nowhere else. */
export async function maakKoppeling(
  ctx: TxContext,
  invoer: { koppeling: string; naam: string; organisatie: string; scopes: Scope[] },
): Promise<string> {
  const { koppeling: id, naam, organisatie: organisatieId, scopes } = invoer
  await verwijst(
    bewaarKoppeling(ctx, { id, naam, organisatieId, scopes }),
    'organisatie',
    'Kies een organisatie.',
  )
  await bewaarToelating(ctx, id)
  ctx.betreft(id, 'koppeling.gemaakt')
  return await nieuwGeheim(ctx, id)
}

/** A second secret beside the first, so that the other side can change over without a pause. */
export async function vernieuwGeheim(ctx: TxContext, id: string): Promise<string> {
  if (!(await houdKoppelingVast(ctx, id))) throw nietGevonden()
  const geldig = (await geheimenVan(ctx, id)).filter((geheim) => geheim.beeindigdOp === null)
  if (geldig.length >= geheimenTegelijk) {
    throw new DomainError(
      'twee-geheimen',
      409,
      'Er zijn al twee geheimen geldig. Beëindig eerst het geheim dat niet meer wordt gebruikt.',
    )
  }
  ctx.betreft(id, 'koppeling.geheim')
  return await nieuwGeheim(ctx, id)
}

async function nieuwGeheim(ctx: TxContext, koppelingId: string): Promise<string> {
  const geheim = nieuwToken()
  await bewaarGeheim(ctx, { id: nieuwId(ctx.now), koppelingId, geheimHash: hash(geheim) })
  return geheim
}

export async function beeindigGeheim(ctx: TxContext, invoer: { id: string; geheim: string }): Promise<void> {
  if (!(await sluitGeheim(ctx, { koppelingId: invoer.id, id: invoer.geheim }))) throw nietGevonden()
  ctx.betreft(invoer.id, 'koppeling.geheim-beeindigd')
}

/** For good: from now on no secret and no token of it works, for no municipality. */
export async function trekKoppelingIn(ctx: TxContext, { id }: { id: string }): Promise<void> {
  if (!(await sluitKoppeling(ctx, id))) throw nietGevonden()
  ctx.betreft(id, 'koppeling.ingetrokken')
}

/** A koppeling that another municipality answers for may report here too. */
export async function laatKoppelingToe(ctx: TxContext, client: string): Promise<void> {
  await verwijst(bewaarToelating(ctx, client), 'client', 'Dit client-id kent Baken niet.')
  ctx.betreft(client, 'koppeling.toegelaten')
}

export async function beeindigToelating(ctx: TxContext, { id }: { id: string }): Promise<void> {
  if (!(await sluitToelating(ctx, id))) throw nietGevonden()
  ctx.betreft(id, 'koppeling.toelating-beeindigd')
}

async function verwijst(werk: Promise<void>, veld: string, tekst: string): Promise<void> {
  try {
    await werk
  } catch (fout) {
    if (!isVerweesd(fout)) throw fout
    throw new DomainError('verwijst-nergens-naar', 400, tekst, veld)
  }
}

/** Names by id, for who oversees. */
export async function koppelingnamen(ctx: TxContext): Promise<Map<string, string>> {
  return new Map((await koppelingrijen(ctx)).map(({ id, naam }) => [id, naam]))
}
