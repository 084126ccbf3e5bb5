// A new resource group with all that a live Backpain needs. For a group that exists, deploy backpain.bicep into it.
targetScope = 'subscription'

@description('The resource group to make.')
param resourceGroupName string

@description('The Azure region of everything that has one.')
param location string

@description('Starts the name of every resource: lower-case letters, digits and hyphens.')
@minLength(3)
@maxLength(16)
param name string = 'backpain'

@description('Where the program runs.')
@allowed(['appService', 'containerApps'])
param host string = 'appService'

@description('Container Apps: the registry in the same resource group, and the image in it with its tag.')
param registryName string = ''
param image string = 'backpain:1'

@description('How many instances; more than one share the database and the keys.')
@minValue(1)
param instances int = 1

@description('Letters and digits, at least 20: the password of the database.')
@secure()
@minLength(20)
param databasePassword string

@description('Where requests for a consultation are sent, and by which mail server.')
param clinicAddress string
param mailFrom string
param smtpHost string
param smtpPort int = 587
param smtpUserName string

@secure()
param smtpPassword string

@description('Who is told by email when the bot is not ready.')
param alertAddress string

@description('Other sites that embed the chat, each as scheme and host.')
param allowedOrigins array = []

@description('Pages chat through Azure\'s Direct Line, not through the bot\'s own.')
param azureDirectLine bool = false

@description('Who the bot is: a managed identity, or an app registration with a secret.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param appType string = 'UserAssignedMSI'

@description('SingleTenant: the app registration.')
param appId string = ''

@secure()
param appPassword string = ''

@description('Where the program sends its measures and spans (OTLP over gRPC); empty: nowhere.')
param telemetryEndpoint string = ''

@description('A certificate with its private key (PKCS #12) in the file share, which encrypts the keys that lie there; empty: none.')
param keysCertificate string = ''

@secure()
param keysPassword string = ''

@description('A messaging channel besides Teams and Direct Line.')
@allowed(['none', 'telegram', 'sms'])
param messagingChannel string = 'none'

@description('Telegram: the token that BotFather gave.')
@secure()
param telegramToken string = ''

@description('SMS: the number, account and token at Twilio.')
param smsPhone string = ''
param smsAccount string = ''

@secure()
param smsToken string = ''

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: resourceGroupName
  location: location
  properties: {}
}

module backpain 'backpain.bicep' = {
  scope: group
  name: 'backpain'
  params: {
    location: location
    name: name
    host: host
    registryName: registryName
    image: image
    instances: instances
    databasePassword: databasePassword
    clinicAddress: clinicAddress
    mailFrom: mailFrom
    smtpHost: smtpHost
    smtpPort: smtpPort
    smtpUserName: smtpUserName
    smtpPassword: smtpPassword
    alertAddress: alertAddress
    allowedOrigins: allowedOrigins
    azureDirectLine: azureDirectLine
    appType: appType
    appId: appId
    appPassword: appPassword
    telemetryEndpoint: telemetryEndpoint
    keysCertificate: keysCertificate
    keysPassword: keysPassword
    messagingChannel: messagingChannel
    telegramToken: telegramToken
    smsPhone: smsPhone
    smsAccount: smsAccount
    smsToken: smsToken
  }
}

output address string = backpain.outputs.address
output program string = backpain.outputs.program
output bot string = backpain.outputs.bot
output botId string = backpain.outputs.botId
