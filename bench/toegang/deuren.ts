import type { Handeling, Recht } from '../../src/kernel/beleid.ts'

/** A row as PostgreSQL writes it in JSON. */
export type Rij = Record<string, unknown>

/** Who tries: the settings that a unit of work makes. `sessieAccount` is whose session the proof opens. */
export type Wie = {
  rol: string
  doel: string
  plaats: 'gemeente' | 'geen gemeente'
  actorId: string | null
  gemeenteId: string | null
  bewijs: string | null
  sessieAccount: string | null
}

/**
 * A way to a row beside its own compartment: which right opens it, and for which rows. Written here a second time, on
 * purpose: a door in the database that is not in this list is a leak.
 */
export type Deur = {
  tabel: string
  handelingen: Handeling[]
  via: Recht | 'ieder'
  als(rij: Rij, wie: Wie): boolean
}

const altijd = () => true
const hier = (rij: Rij, wie: Wie) => wie.gemeenteId !== null && rij.gemeente_id === wie.gemeenteId
const gelijk = (waarde: unknown, van: string | null) => van !== null && waarde === van
const zelf = (kolom: string) => (rij: Rij, wie: Wie) => hier(rij, wie) && gelijk(rij[kolom], wie.actorId)
const metCode = (rij: Rij, wie: Wie) => hier(rij, wie) && gelijk(rij.opzoek_id, wie.bewijs)
const toont = (kolom: string) => (rij: Rij, wie: Wie) => gelijk(rij[kolom], wie.bewijs)
const eigenAccount = (kolom: string) => (rij: Rij, wie: Wie) =>
  gelijk(rij[kolom], wie.actorId) || gelijk(rij[kolom], wie.sessieAccount)
const eigenSessie = (rij: Rij, wie: Wie) =>
  gelijk(rij.token_hash, wie.bewijs) || gelijk(rij.account_id, wie.actorId)
const vanZichzelf = (rij: Rij, wie: Wie) => rij.gemeente_id === wie.gemeenteId && rij.actor_id === wie.actorId
const inloggen = (rij: Rij, wie: Wie) =>
  gelijk(rij.inlognaam_hash, wie.bewijs) || eigenAccount('id')(rij, wie)

export const deuren: Deur[] = [
  // Without content, and the same for everybody: the region, the policy itself, demo or not.
  ...[
    'beheer.installatie',
    'netwerk.gemeente',
    'netwerk.organisatie',
    'netwerk.regio_versie',
    'toegang.beleid',
  ].map((tabel): Deur => ({ tabel, handelingen: ['lezen'], via: 'ieder', als: altijd })),
  // The wrapped key of a municipality is of use to who holds the installation's key alone.
  { tabel: 'sleutel.gemeentesleutel', handelingen: ['lezen'], via: 'ieder', als: hier },
  { tabel: 'sleutel.gemeentesleutel', handelingen: ['toevoegen'], via: 'sleutelbeheer:toevoegen', als: hier },
  {
    tabel: 'sleutel.dossiersleutel',
    handelingen: ['lezen'],
    via: 'eigen melding:lezen',
    als: zelf('account_id'),
  },
  // Everybody leaves a trace of what she does herself.
  { tabel: 'logboek.regel', handelingen: ['toevoegen'], via: 'ieder', als: vanZichzelf },

  { tabel: 'toegang.account', handelingen: ['lezen'], via: 'inloggen:lezen', als: inloggen },
  { tabel: 'toegang.account', handelingen: ['wijzigen'], via: 'inloggen:wijzigen', als: inloggen },
  { tabel: 'toegang.account', handelingen: ['toevoegen'], via: 'uitnodiging:wijzigen', als: altijd },
  {
    tabel: 'toegang.rol_toewijzing',
    handelingen: ['lezen'],
    via: 'inloggen:lezen',
    als: eigenAccount('account_id'),
  },
  { tabel: 'toegang.rol_toewijzing', handelingen: ['toevoegen'], via: 'uitnodiging:wijzigen', als: hier },
  {
    tabel: 'toegang.sessie',
    handelingen: ['lezen', 'toevoegen', 'wijzigen', 'vernietigen'],
    via: 'inloggen:lezen',
    als: eigenSessie,
  },
  {
    tabel: 'toegang.sessie',
    handelingen: ['lezen', 'vernietigen'],
    via: 'oude sessies:vernietigen',
    als: altijd,
  },
  // A session that ran out can put something away for its holder; only she takes it out, signed in.
  {
    tabel: 'toegang.bewaarde_invoer',
    handelingen: ['toevoegen'],
    via: 'bewaarde invoer:toevoegen',
    als: (rij, wie) => gelijk(rij.account_id, wie.sessieAccount),
  },
  {
    tabel: 'toegang.bewaarde_invoer',
    handelingen: ['lezen', 'wijzigen', 'vernietigen'],
    via: 'bewaarde invoer:lezen',
    als: (rij, wie) => gelijk(rij.account_id, wie.actorId),
  },
  {
    tabel: 'toegang.bewaarde_invoer',
    handelingen: ['lezen', 'vernietigen'],
    via: 'oude invoer:vernietigen',
    als: altijd,
  },
  {
    tabel: 'toegang.uitnodiging',
    handelingen: ['lezen'],
    via: 'uitnodiging:lezen',
    als: toont('token_hash'),
  },
  {
    tabel: 'toegang.uitnodiging',
    handelingen: ['wijzigen'],
    via: 'uitnodiging:wijzigen',
    als: toont('token_hash'),
  },
  { tabel: 'toegang.uitnodiging', handelingen: ['toevoegen'], via: 'account:toevoegen', als: hier },

  // A draft is its holder's; what has expired is cleared by the system, whoever it was of.
  {
    tabel: 'melding.concept',
    handelingen: ['lezen', 'toevoegen', 'wijzigen', 'vernietigen'],
    via: 'concept:wijzigen',
    als: toont('id'),
  },
  {
    tabel: 'melding.concept',
    handelingen: ['lezen', 'vernietigen'],
    via: 'oude concepten:vernietigen',
    als: altijd,
  },
  { tabel: 'melding.opzoek', handelingen: ['lezen'], via: 'gesprek met code:lezen', als: toont('opzoek_id') },
  { tabel: 'melding.opzoek', handelingen: ['toevoegen'], via: 'melding:toevoegen', als: hier },
  { tabel: 'melding.gesprek', handelingen: ['lezen'], via: 'gesprek met code:lezen', als: metCode },
  { tabel: 'melding.gesprek', handelingen: ['lezen'], via: 'eigen melding:lezen', als: zelf('account_id') },
  { tabel: 'melding.bericht', handelingen: ['lezen'], via: 'gesprek met code:lezen', als: metCode },
  { tabel: 'melding.bericht', handelingen: ['toevoegen'], via: 'gesprek met code:toevoegen', als: metCode },
  { tabel: 'melding.bericht', handelingen: ['lezen'], via: 'eigen melding:lezen', als: zelf('account_id') },
]
