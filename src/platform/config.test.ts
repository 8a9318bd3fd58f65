import { expect, test } from 'vitest'
import { leesConfig } from './config.ts'

const mail = (env: Record<string, string>) => leesConfig({ BAKEN_REGIO: 'ijsselstreek', ...env }).mail

test('zonder mailserver geen mail; met een mailserver hoort een afzender', () => {
  expect(mail({})).toBeNull()
  expect(mail({ BAKEN_MAIL_VAN: 'baken@example.nl' })).toBeNull()
  const smtp = 'smtps://naam:p%40s@mail.example.nl:465'
  expect(mail({ BAKEN_SMTP: smtp, BAKEN_MAIL_VAN: 'baken@example.nl' })).toEqual({
    smtp,
    van: 'baken@example.nl',
  })
  expect(() => mail({ BAKEN_SMTP: smtp })).toThrow('BAKEN_MAIL_VAN')
})

test.each(['http://mail.example.nl', 'mail.example.nl', 'javascript:alert(1)'])(
  '%s is geen mailserver',
  (smtp) => {
    expect(() => mail({ BAKEN_SMTP: smtp, BAKEN_MAIL_VAN: 'baken@example.nl' })).toThrow('BAKEN_SMTP')
  },
)

test('zonder adres wordt de BAG niet gevraagd; met een adres hoort een sleutel', () => {
  const bag = (env: Record<string, string>) => leesConfig({ BAKEN_REGIO: 'ijsselstreek', ...env }).bag
  const url = 'https://bag.example.nl/lvbag/individuelebevragingen/v2/'
  expect(bag({})).toBeNull()
  expect(bag({ BAKEN_BAG_URL: url, BAKEN_BAG_SLEUTEL: 's' })).toEqual({ url, sleutel: 's' })
  expect(() => bag({ BAKEN_BAG_URL: url })).toThrow('BAKEN_BAG_SLEUTEL')
  expect(() => bag({ BAKEN_BAG_URL: 'file:///etc/passwd' })).toThrow('BAKEN_BAG_URL')
})
