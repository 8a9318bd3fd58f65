/** When somebody wants a mail without content about new work; that something lies unread too long comes anyway. */
export const mailwensen = {
  direct: 'Meteen, bij elke nieuwe melding en elk nieuw bericht; over termijnen één keer per werkdag',
  dagelijks: 'Eén keer per werkdag, met alleen aantallen',
  geen: 'Niet',
} as const
export type Mailwens = keyof typeof mailwensen
export const mailwenscodes = Object.keys(mailwensen) as [Mailwens, ...Mailwens[]]
