// Every secret; the program's identity may read them and nothing else.
param location string
param name string

@description('Whose identity reads the secrets.')
param readerId string

param storageAccountName string

@secure()
param connectionString string

@secure()
param smtpPassword string

@secure()
param appPassword string

@secure()
param keysPassword string

var readSecrets = '4633458b-17de-408a-b874-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
    publicNetworkAccess: 'Enabled'
  }
}

resource mayRead 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, readerId, readSecrets)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', readSecrets)
    principalId: readerId
    principalType: 'ServicePrincipal'
  }
}

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageAccountName
}

resource databaseConnection 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database-connection'
  properties: {
    value: connectionString
  }
}

resource mailPassword 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'smtp-password'
  properties: {
    value: smtpPassword
  }
}

resource shareKey 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'share-key'
  properties: {
    value: storage.listKeys().keys[0].value
  }
}

resource botPassword 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(appPassword)) {
  parent: vault
  name: 'app-password'
  properties: {
    value: appPassword
  }
}

resource certificatePassword 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(keysPassword)) {
  parent: vault
  name: 'keys-password'
  properties: {
    value: keysPassword
  }
}

output name string = vault.name
output uri string = vault.properties.vaultUri
output shareKeyUri string = '${vault.properties.vaultUri}secrets/share-key'
