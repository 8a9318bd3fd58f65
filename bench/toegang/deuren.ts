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
  /** Set: she works on what was granted to her, and has that role for it only. */
  dossier: string | null
  /** Whom she stands in for now. */
  vervangt: string | null
  /** Accounts that stand in, or were named to, in the municipality. */
  invallers: readonly { id: string; via: 'vervanging' | 'waarneming' }[]
  /** Accounts with a role in the municipality, wherever they belong. */
  collegas: ReadonlySet<string>
  /** Systems that the municipality let in, whoever answers for them. */
  toegelaten: ReadonlySet<string>
}

/**
 * A way to a row beside its own compartment: which right opens it, and for which rows. Written here a second time, on
 * purpose: a door in the database that is not in this list is a leak.
 */
export type Deur = {
  tabel: string
  handelingen: Handeling[]
  via: Recht | 'ieder'
  /** A second right that it takes beside that. */
  en?: Recht
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
const actorZelf = (rij: Rij, wie: Wie) => gelijk(rij.account_id, wie.actorId)
const vanZichzelf = (rij: Rij, wie: Wie) =>
  rij.gemeente_id === wie.gemeenteId &&
  rij.actor_id === wie.actorId &&
  (rij.namens_id === null || gelijk(rij.namens_id, wie.vervangt))
const inloggen = (rij: Rij, wie: Wie) =>
  gelijk(rij.inlognaam_hash, wie.bewijs) || eigenAccount('id')(rij, wie)
/** Whose proof is shown: an account's session, or the secret or token of a system. */
const getoond = (kolom: string) => (rij: Rij, wie: Wie) => gelijk(rij[kolom], wie.sessieAccount)
const identiteit = (rij: Rij, wie: Wie) => toont('id')(rij, wie) || eigenAccount('account_id')(rij, wie)

/** The term in which is written down what was told in danger. */
export const acuutKlok = 'acuut-vastleggen'

export const deuren: Deur[] = [
  // What the policies themselves ask about who is kept out, and who was granted one dossier.
  { tabel: 'belang.uitsluiting', handelingen: ['lezen'], via: 'ieder', als: zelf('account_id') },
  {
    tabel: 'toegang.verlening',
    handelingen: ['lezen'],
    via: 'ieder',
    als: (rij, wie) => gelijk(rij.account_id, wie.actorId),
  },
  ...(['lezen', 'toevoegen', 'wijzigen'] as const).map(
    (handeling): Deur => ({
      tabel: 'belang.kenmerk',
      handelingen: [handeling],
      via: `eigen kenmerk:${handeling}`,
      als: zelf('account_id'),
    }),
  ),
  {
    tabel: 'noodtoegang.verzoek',
    handelingen: ['lezen'],
    via: 'eigen noodtoegang:lezen',
    als: zelf('account_id'),
  },

  // Who stands in: her own rows for herself; whom she stands in for sees and ends it.
  ...['toegang.vervanging', 'toegang.waarneming'].flatMap((tabel): Deur[] => [
    { tabel, handelingen: ['lezen'], via: 'ieder', als: actorZelf },
    { tabel, handelingen: ['lezen'], via: 'inloggen:lezen', als: eigenAccount('account_id') },
  ]),
  ...(['lezen', 'wijzigen'] as const).map(
    (handeling): Deur => ({
      tabel: 'toegang.vervanging',
      handelingen: [handeling],
      via: `eigen vervanging:${handeling}`,
      als: zelf('voor_id'),
    }),
  ),
  {
    tabel: 'toegang.vervanging',
    handelingen: ['toevoegen'],
    via: 'eigen vervanging:toevoegen',
    als: (rij, wie) => zelf('voor_id')(rij, wie) && gelijk(rij.door_id, wie.actorId),
  },

  // A signature is set by oneself, in one's own role; that a municipality is in use follows from two of them.
  { tabel: 'toegang.handtekening', handelingen: ['lezen'], via: 'vaststelling:lezen', als: hier },
  {
    tabel: 'toegang.handtekening',
    handelingen: ['toevoegen'],
    via: 'vaststelling:toevoegen',
    als: (rij, wie) => zelf('account_id')(rij, wie) && rij.rol === wie.rol,
  },
  { tabel: 'toegang.in_gebruik', handelingen: ['lezen'], via: 'ieder', als: altijd },
  { tabel: 'toegang.in_gebruik', handelingen: ['vernietigen'], via: 'in gebruik:vernietigen', als: hier },

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
  // How far a file is that she takes herself, and what she asked herself.
  ...(['lezen', 'wijzigen'] as const).map(
    (handeling): Deur => ({
      tabel: 'register.uitvoer',
      handelingen: [handeling],
      via: `eigen uitvoer:${handeling}`,
      als: zelf('account_id'),
    }),
  ),
  {
    tabel: 'archief.verzoek',
    handelingen: ['lezen'],
    via: 'eigen archiefverzoek:lezen',
    als: zelf('account_id'),
  },
  {
    tabel: 'sleutel.dossiersleutel',
    handelingen: ['lezen'],
    via: 'eigen archiefverzoek:lezen',
    als: (rij, wie) => zelf('account_id')(rij, wie) && rij.compartiment === 'archiefverzoek',
  },
  // A line of the logbook opens for who has the key of its dossier; the lines that are sown name none.
  { tabel: 'logboek.regel', handelingen: ['lezen'], via: 'logboek van dossier:lezen', als: () => false },
  // Everybody leaves a trace of what she does herself.
  { tabel: 'logboek.regel', handelingen: ['toevoegen'], via: 'ieder', als: vanZichzelf },

  { tabel: 'toegang.account', handelingen: ['lezen'], via: 'inloggen:lezen', als: inloggen },
  {
    tabel: 'toegang.account',
    handelingen: ['lezen'],
    via: 'account:lezen',
    als: (rij, wie) => wie.gemeenteId !== null && wie.collegas.has(String(rij.id)),
  },
  // Of an account elsewhere, for who may read accounts here and may see that row of who stands in.
  ...(['vervanging', 'waarneming'] as const).map(
    (via): Deur => ({
      tabel: 'toegang.account',
      handelingen: ['lezen'],
      via: 'account:lezen',
      en: `${via}:lezen`,
      als: (rij, wie) =>
        wie.gemeenteId !== null && wie.invallers.some((i) => i.via === via && i.id === rij.id),
    }),
  ),
  {
    tabel: 'toegang.account',
    handelingen: ['lezen'],
    via: 'account:lezen',
    als: (rij, wie) =>
      wie.gemeenteId !== null && rij.id === wie.actorId && wie.invallers.some((i) => i.id === rij.id),
  },
  {
    tabel: 'toegang.account',
    handelingen: ['wijzigen'],
    via: 'dagmail:wijzigen',
    als: (rij, wie) => wie.gemeenteId !== null && wie.collegas.has(String(rij.id)),
  },
  { tabel: 'toegang.account', handelingen: ['wijzigen'], via: 'inloggen:wijzigen', als: inloggen },
  { tabel: 'toegang.account', handelingen: ['toevoegen'], via: 'uitnodiging:wijzigen', als: altijd },
  {
    tabel: 'toegang.rol_toewijzing',
    handelingen: ['lezen'],
    via: 'inloggen:lezen',
    als: eigenAccount('account_id'),
  },
  // Not with an invitation: only a role that was allowed for it, and here none was.
  { tabel: 'toegang.rol_toewijzing', handelingen: ['lezen'], via: 'alle rollen:lezen', als: altijd },
  { tabel: 'toegang.account', handelingen: ['lezen'], via: 'alle rollen:lezen', als: altijd },
  {
    tabel: 'toegang.rolverzoek',
    handelingen: ['lezen', 'wijzigen'],
    via: 'verzoek van elders:lezen',
    als: (rij) => rij.elders === true,
  },
  { tabel: 'toegang.rolverzoek', handelingen: ['lezen'], via: 'uitnodiging:lezen', als: toont('token_hash') },
  {
    tabel: 'toegang.rolverzoek',
    handelingen: ['wijzigen'],
    via: 'uitnodiging:wijzigen',
    als: toont('token_hash'),
  },
  {
    tabel: 'toegang.accountgebeurtenis',
    handelingen: ['toevoegen'],
    via: 'uitnodiging:wijzigen',
    als: hier,
  },
  // All accounts that were sown belong to the municipality that the actor works for.
  {
    tabel: 'toegang.passkey',
    handelingen: ['lezen'],
    via: 'tweede stap:lezen',
    als: (_, wie) => wie.gemeenteId !== null,
  },
  {
    tabel: 'toegang.sessie',
    handelingen: ['lezen', 'toevoegen', 'wijzigen', 'vernietigen'],
    via: 'inloggen:lezen',
    als: eigenSessie,
  },
  // A sign-in under way is its holder's; what has expired is cleared by the system.
  {
    tabel: 'toegang.aanmelding',
    handelingen: ['lezen', 'toevoegen', 'wijzigen', 'vernietigen'],
    via: 'inloggen:wijzigen',
    als: toont('id'),
  },
  {
    tabel: 'toegang.aanmelding',
    handelingen: ['lezen', 'vernietigen'],
    via: 'oude aanmeldingen:vernietigen',
    als: altijd,
  },
  { tabel: 'toegang.identiteit', handelingen: ['lezen'], via: 'inloggen:lezen', als: identiteit },
  { tabel: 'toegang.identiteit', handelingen: ['toevoegen'], via: 'uitnodiging:wijzigen', als: hier },
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
  { tabel: 'toegang.uitnodiging', handelingen: ['toevoegen'], via: 'rolverzoek:toevoegen', als: hier },
  { tabel: 'toegang.uitnodiging', handelingen: ['lezen'], via: 'rolverzoek:lezen', als: hier },
  { tabel: 'toegang.uitnodiging', handelingen: ['wijzigen'], via: 'rolverzoek:wijzigen', als: hier },

  // The clock sees that something ends, of whatever dossier; a calendar counts what is for one's own roles.
  ...(['lezen', 'wijzigen'] as const).map(
    (handeling): Deur => ({
      tabel: 'termijn.termijn',
      handelingen: [handeling],
      via: `aflopende termijn:${handeling}`,
      als: hier,
    }),
  ),
  {
    tabel: 'termijn.gebeurtenis',
    handelingen: ['toevoegen'],
    via: 'aflopende termijn:toevoegen',
    als: hier,
  },
  {
    tabel: 'termijn.termijn',
    handelingen: ['lezen'],
    via: 'agenda:lezen',
    als: (rij, wie) => hier(rij, wie) && wie.dossier === null && (rij.rollen as string[]).includes(wie.rol),
  },
  {
    tabel: 'termijn.termijn',
    handelingen: ['lezen'],
    via: 'acuut-klok:lezen',
    als: (rij, wie) => hier(rij, wie) && wie.dossier === null && rij.code === acuutKlok,
  },
  {
    tabel: 'termijn.agenda',
    handelingen: ['lezen', 'toevoegen', 'vernietigen'],
    via: 'eigen agenda:wijzigen',
    als: actorZelf,
  },
  { tabel: 'termijn.agenda', handelingen: ['lezen'], via: 'agenda-adres:lezen', als: toont('token_hash') },

  // What one signs in with: of one's own account; halfway signing in, of the account whose passphrase was right.
  ...['toegang.passkey', 'toegang.herstelcode', 'toegang.toestel'].flatMap((tabel): Deur[] => [
    { tabel, handelingen: ['lezen'], via: 'inloggen:lezen', als: eigenAccount('account_id') },
    { tabel, handelingen: ['wijzigen'], via: 'inloggen:wijzigen', als: eigenAccount('account_id') },
    { tabel, handelingen: ['toevoegen'], via: 'inloggen:toevoegen', als: actorZelf },
    { tabel, handelingen: ['vernietigen'], via: 'inloggen:vernietigen', als: actorZelf },
  ]),
  { tabel: 'toegang.toestel', handelingen: ['lezen'], via: 'inloggen:lezen', als: toont('token_hash') },
  {
    tabel: 'toegang.uitdaging',
    handelingen: ['lezen', 'toevoegen', 'wijzigen', 'vernietigen'],
    via: 'uitdaging:wijzigen',
    als: toont('token_hash'),
  },
  {
    tabel: 'toegang.poging',
    handelingen: ['lezen', 'toevoegen', 'wijzigen', 'vernietigen'],
    via: 'poging:wijzigen',
    als: toont('id'),
  },
  ...['toegang.toestel', 'toegang.uitdaging', 'toegang.poging'].flatMap((tabel): Deur[] => [
    { tabel, handelingen: ['lezen'], via: 'oude inlogsporen:lezen', als: altijd },
    { tabel, handelingen: ['vernietigen'], via: 'oude inlogsporen:vernietigen', als: altijd },
  ]),
  // A reset link: whoever shows it, and the beheerder of the municipality, who gives it and takes it back.
  { tabel: 'toegang.herstel', handelingen: ['lezen'], via: 'herstel:lezen', als: toont('token_hash') },
  { tabel: 'toegang.herstel', handelingen: ['wijzigen'], via: 'herstel:wijzigen', als: toont('token_hash') },
  {
    tabel: 'toegang.herstel',
    handelingen: ['lezen', 'toevoegen', 'wijzigen'],
    via: 'account:wijzigen',
    als: hier,
  },

  // Another system: whoever shows its secret or its token, and the beheerder of a municipality that let it in.
  {
    tabel: 'koppeling.koppeling',
    handelingen: ['lezen'],
    via: 'koppeling:lezen',
    als: (rij, wie) => wie.gemeenteId !== null && wie.toegelaten.has(String(rij.id)),
  },
  { tabel: 'koppeling.koppeling', handelingen: ['lezen'], via: 'koppeltoken:lezen', als: getoond('id') },
  {
    tabel: 'koppeling.toelating',
    handelingen: ['lezen'],
    via: 'koppeltoken:lezen',
    als: getoond('koppeling_id'),
  },
  {
    tabel: 'koppeling.geheim',
    handelingen: ['lezen'],
    via: 'koppeltoken:lezen',
    als: toont('geheim_hash'),
  },
  {
    tabel: 'koppeling.geheim',
    handelingen: ['wijzigen'],
    via: 'koppeltoken:toevoegen',
    als: toont('geheim_hash'),
  },
  { tabel: 'koppeling.token', handelingen: ['lezen'], via: 'koppeltoken:lezen', als: toont('token_hash') },
  {
    tabel: 'koppeling.token',
    handelingen: ['toevoegen'],
    via: 'koppeltoken:toevoegen',
    als: getoond('koppeling_id'),
  },
  {
    tabel: 'koppeling.antwoord',
    handelingen: ['lezen', 'toevoegen', 'wijzigen', 'vernietigen'],
    via: 'koppelantwoord:wijzigen',
    als: (rij, wie) => gelijk(rij.koppeling_id, wie.actorId),
  },
  ...['koppeling.token', 'koppeling.antwoord'].map(
    (tabel): Deur => ({
      tabel,
      handelingen: ['lezen', 'vernietigen'],
      via: 'oude koppelsporen:vernietigen',
      als: altijd,
    }),
  ),
  {
    tabel: 'melding.gesprek',
    handelingen: ['lezen'],
    via: 'koppelstand:lezen',
    als: (rij, wie) => gelijk(rij.koppeling_id, wie.actorId),
  },

  // A draft is its holder's; what has expired is cleared by the system, whoever it was of.
  {
    tabel: 'melding.concept',
    handelingen: ['lezen', 'toevoegen', 'wijzigen', 'vernietigen'],
    via: 'concept:wijzigen',
    als: toont('id'),
  },
  ...['melding.concept_bijlage', 'melding.concept_deel'].map(
    (tabel): Deur => ({
      tabel,
      handelingen: ['lezen', 'toevoegen', 'wijzigen', 'vernietigen'],
      via: 'concept:wijzigen',
      als: toont('concept_id'),
    }),
  ),
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
  // A question is of who asked it; her key with it.
  ...(['lezen', 'toevoegen'] as const).map(
    (handeling): Deur => ({
      tabel: 'melding.vraag',
      handelingen: [handeling],
      via: `eigen vraag:${handeling}`,
      als: zelf('account_id'),
    }),
  ),
  {
    tabel: 'sleutel.dossiersleutel',
    handelingen: ['lezen'],
    via: 'eigen vraag:lezen',
    als: zelf('account_id'),
  },
  {
    tabel: 'sleutel.dossiersleutel',
    handelingen: ['toevoegen'],
    via: 'eigen vraag:toevoegen',
    als: (rij, wie) => rij.compartiment === 'collegavraag' && zelf('account_id')(rij, wie),
  },
  { tabel: 'melding.bericht', handelingen: ['lezen'], via: 'gesprek met code:lezen', als: metCode },
  { tabel: 'melding.bericht', handelingen: ['toevoegen'], via: 'gesprek met code:toevoegen', als: metCode },
  { tabel: 'melding.bericht', handelingen: ['lezen'], via: 'eigen melding:lezen', als: zelf('account_id') },
  // Who has the code may say what she saw and that she wants no more contact; what she saw she cannot read back.
  {
    tabel: 'melding.gezien',
    handelingen: ['toevoegen'],
    via: 'gesprek met code:toevoegen',
    als: metCode,
  },
  { tabel: 'melding.geen_contact', handelingen: ['lezen'], via: 'gesprek met code:lezen', als: metCode },
  {
    tabel: 'melding.geen_contact',
    handelingen: ['toevoegen'],
    via: 'gesprek met code:toevoegen',
    als: metCode,
  },
]
