const REDENEN: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'op dit adres luistert geen PostgreSQL.',
  ENOENT: 'op dit adres luistert geen PostgreSQL.',
  ENOTFOUND: 'deze computernaam bestaat niet.',
  EAI_AGAIN: 'deze computernaam is nu niet op te zoeken.',
  ETIMEDOUT: 'de database antwoordt niet.',
  EHOSTUNREACH: 'deze computer is niet bereikbaar.',
  ECONNRESET: 'de verbinding werd verbroken.',
  ERR_INVALID_URL:
    'dit is geen geldig adres; gebruik postgres://gebruiker:wachtwoord@computer:5432/database.',
  '28P01': 'de gebruikersnaam of het wachtwoord klopt niet.',
  '28000': 'deze gebruiker mag hier niet inloggen.',
  '3D000': 'deze database bestaat niet.',
  '42501': 'deze gebruiker mag deze database niet openen.',
  '53300': 'de database heeft geen verbinding meer vrij.',
  '57P03': 'de database is nog aan het starten.',
}

/** Why a database cannot be reached, in words; never the address itself, which holds a password. */
export function onbereikbaar(fout: unknown): string {
  const { code = '', errors, message = '' } = fout as { code?: string; errors?: unknown[]; message?: string }
  if (!code && errors?.[0]) return onbereikbaar(errors[0])
  if (message.includes('timeout')) return REDENEN.ETIMEDOUT ?? ''
  return REDENEN[code] ?? `de database is niet bereikbaar (${code || 'onbekende oorzaak'}).`
}
