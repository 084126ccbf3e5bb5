// The Azure Bot and its channels: Direct Line, Teams, and one for messages.
param name string
param endpoint string
param appType string
param appId string
param identityId string

@secure()
param insightsKey string

param vaultName string
param trustedOrigins array
param messagingChannel string

@secure()
param telegramToken string

param smsPhone string
param smsAccount string

@secure()
param smsToken string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'S1'
  }
  properties: {
    displayName: 'Backpain'
    endpoint: endpoint
    msaAppType: appType
    msaAppId: appId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: appType == 'UserAssignedMSI' ? identityId : null
    developerAppInsightKey: insightsKey
  }
}

resource directLine 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'DirectLineChannel'
  location: 'global'
  properties: {
    channelName: 'DirectLineChannel'
    properties: {
      sites: [
        {
          siteName: 'pages'
          isEnabled: true
          isV1Enabled: false
          isV3Enabled: true
          isSecureSiteEnabled: true
          isBlockUserUploadEnabled: true
          trustedOrigins: trustedOrigins
        }
      ]
    }
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      enableCalling: false
      acceptedTerms: true
    }
  }
}

resource telegram 'Microsoft.BotService/botServices/channels@2022-09-15' = if (messagingChannel == 'telegram') {
  parent: bot
  name: 'TelegramChannel'
  location: 'global'
  properties: {
    channelName: 'TelegramChannel'
    properties: {
      accessToken: telegramToken
      isEnabled: true
    }
  }
}

resource sms 'Microsoft.BotService/botServices/channels@2022-09-15' = if (messagingChannel == 'sms') {
  parent: bot
  name: 'SmsChannel'
  location: 'global'
  properties: {
    channelName: 'SmsChannel'
    properties: {
      phone: smsPhone
      accountSID: smsAccount
      authToken: smsToken
      isEnabled: true
    }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: vaultName
}

resource directLineSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'direct-line'
  properties: {
    value: directLine.listChannelWithKeys().properties.properties.sites[0].key
  }
}

output name string = bot.name
