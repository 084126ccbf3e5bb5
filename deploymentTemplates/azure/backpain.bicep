// Everything that a live Backpain needs, in a resource group that exists. Untried against Azure from this repository: see docs/howTo.
targetScope = 'resourceGroup'

@description('The Azure region of everything that has one.')
param location string = resourceGroup().location

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

var unique = uniqueString(resourceGroup().id)
var programName = '${name}-${unique}'
var databaseUser = 'backpain'
var inContainers = host == 'containerApps'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    location: location
    name: name
    registryName: inContainers ? registryName : ''
  }
}

module network 'modules/network.bicep' = {
  name: 'network'
  params: {
    location: location
    name: name
    programDelegation: inContainers ? 'Microsoft.App/environments' : 'Microsoft.Web/serverFarms'
  }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    location: location
    name: programName
    user: databaseUser
    password: databasePassword
    subnetId: network.outputs.databaseSubnetId
    privateZoneId: network.outputs.databaseZoneId
  }
}

module share 'modules/share.bicep' = {
  name: 'share'
  params: {
    location: location
    name: 'bp${unique}'
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    location: location
    name: '${take(name, 10)}-${unique}'
    readerId: identity.outputs.principalId
    storageAccountName: share.outputs.accountName
    connectionString: 'Host=${database.outputs.host};Database=${database.outputs.name};Username=${databaseUser};Password=${databasePassword};SSL Mode=VerifyFull;Maximum Pool Size=15'
    smtpPassword: smtpPassword
    appPassword: appPassword
    keysPassword: keysPassword
  }
}

module containers 'modules/containerEnvironment.bicep' = if (inContainers) {
  name: 'containers'
  params: {
    location: location
    name: name
    identityId: identity.outputs.id
    subnetId: network.outputs.programSubnetId
    storageAccountName: share.outputs.accountName
    shareName: share.outputs.shareName
    shareKeyUri: vault.outputs.shareKeyUri
    workspaceId: workspace.outputs.id
  }
}

module workspace 'modules/workspace.bicep' = {
  name: 'workspace'
  params: {
    location: location
    name: name
  }
}

var publicAddress = inContainers ? 'https://${name}.${containers!.outputs.domain}' : 'https://${programName}.azurewebsites.net'
var botId = appType == 'UserAssignedMSI' ? identity.outputs.clientId : appId

module watch 'modules/watch.bicep' = {
  name: 'watch'
  params: {
    location: location
    name: name
    insightsId: workspace.outputs.insightsId
    readyAddress: '${publicAddress}/health/ready'
    alertAddress: alertAddress
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${name}-bot-${unique}'
    endpoint: '${publicAddress}/api/messages'
    appType: appType
    appId: botId
    identityId: identity.outputs.id
    insightsKey: workspace.outputs.insightsKey
    vaultName: vault.outputs.name
    trustedOrigins: concat([publicAddress], allowedOrigins)
    messagingChannel: messagingChannel
    telegramToken: telegramToken
    smsPhone: smsPhone
    smsAccount: smsAccount
    smsToken: smsToken
  }
}

// The names are those of the program's settings, in their environment form.
var settings = concat([
  { name: 'Urls', value: 'http://+:8080' }
  { name: 'ASPNETCORE_FORWARDEDHEADERS_ENABLED', value: 'true' }
  { name: 'MicrosoftAppType', value: appType }
  { name: 'MicrosoftAppId', value: botId }
  { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
  { name: 'Backpain__PublicAddress', value: publicAddress }
  { name: 'Backpain__DataDirectory', value: '/data' }
  { name: 'Backpain__Database__Provider', value: 'PostgreSql' }
  { name: 'Backpain__Mail__ClinicAddress', value: clinicAddress }
  { name: 'Backpain__Mail__From', value: mailFrom }
  { name: 'Backpain__Mail__Smtp__Host', value: smtpHost }
  { name: 'Backpain__Mail__Smtp__Port', value: string(smtpPort) }
  { name: 'Backpain__Mail__Smtp__UserName', value: smtpUserName }
], map(range(0, length(allowedOrigins)), i => { name: 'Backpain__DirectLine__AllowedOrigins__${i}', value: allowedOrigins[i] }), empty(telemetryEndpoint) ? [] : [{ name: 'Backpain__Telemetry__OtlpEndpoint', value: telemetryEndpoint }], empty(keysCertificate) ? [] : [{ name: 'Backpain__Keys__Certificate__Path', value: '/data/${keysCertificate}' }])

// Settings whose values stay in the vault, with the secrets' names.
var secretSettings = concat([
  { name: 'ConnectionStrings__Backpain', secret: 'database-connection' }
  { name: 'Backpain__Mail__Smtp__Password', secret: 'smtp-password' }
], appType == 'SingleTenant' ? [{ name: 'MicrosoftAppPassword', secret: 'app-password' }] : [], azureDirectLine ? [{ name: 'Backpain__DirectLine__AzureSecret', secret: 'direct-line' }] : [], empty(keysCertificate) ? [] : [{ name: 'Backpain__Keys__Certificate__Password', secret: 'keys-password' }])

module appService 'modules/appService.bicep' = if (!inContainers) {
  name: 'appService'
  params: {
    location: location
    name: programName
    instances: instances
    identityId: identity.outputs.id
    subnetId: network.outputs.programSubnetId
    vaultUri: vault.outputs.uri
    storageAccountName: share.outputs.accountName
    shareName: share.outputs.shareName
    workspaceId: workspace.outputs.id
    settings: settings
    secretSettings: secretSettings
  }
  dependsOn: [bot]
}

module containerApp 'modules/containerApp.bicep' = if (inContainers) {
  name: 'containerApp'
  params: {
    location: location
    name: name
    instances: instances
    environmentId: containers!.outputs.id
    storageName: containers!.outputs.storageName
    identityId: identity.outputs.id
    vaultUri: vault.outputs.uri
    registryName: registryName
    image: image
    settings: settings
    secretSettings: secretSettings
  }
  dependsOn: [bot]
}

output address string = publicAddress
output program string = inContainers ? name : programName
output bot string = bot.outputs.name
output botId string = botId
