const zin =
  'Kom allemaal naar de beste website van het land, want wie vandaag bestelt krijgt een tweede product gratis thuis gestuurd en betaalt pas volgend jaar. '
const lettergrepen = ['ka', 'lo', 'mi', 'ver', 'ste', 'rup', 'dan', 'oo', 'frin', 'tel', 'bos', 'wij']

/** What a bot writes: an even number the same with a few other words, an odd number anything at all. */
export function onzin(nr: number): string {
  if (nr % 2 === 1) return Array.from({ length: 40 }, woord).join(' ')
  const woorden = zin.repeat(3).trim().split(' ')
  for (let i = 0; i < 2; i++) woorden[Math.floor(Math.random() * woorden.length)] = woord()
  return woorden.join(' ')
}

function woord(): string {
  return Array.from({ length: 3 }, () => lettergrepen[Math.floor(Math.random() * lettergrepen.length)]).join(
    '',
  )
}
