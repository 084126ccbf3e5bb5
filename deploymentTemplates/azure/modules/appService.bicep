// The program on App Service (Linux, .NET 10), deployed as a zip.
param location string
param name string
param instances int
param identityId string
param subnetId string
param vaultUri string
param storageAccountName string
param shareName string
param workspaceId string
param settings array
param secretSettings array

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: 'P0v3'
    capacity: instances
  }
  properties: {
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: subnetId
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      appCommandLine: 'dotnet Backpain.Bot.dll'
      alwaysOn: true
      webSocketsEnabled: true
      http20Enabled: true
      healthCheckPath: '/health/ready'
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }
}

// Mounting needs the share's key among the settings, and the settings must not be written twice at once.
resource appSettings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: site
  name: 'appsettings'
  properties: union(
    toObject(settings, s => s.name, s => s.value),
    toObject(secretSettings, s => s.name, s => '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/${s.secret})'),
    {
      SHARE_KEY: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/share-key)'
      WEBSITES_PORT: '8080'
      WEBSITE_RUN_FROM_PACKAGE: '1'
    })
}

resource mounts 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: site
  name: 'azurestorageaccounts'
  properties: {
    data: {
      type: 'AzureFiles'
      accountName: storageAccountName
      shareName: shareName
      mountPath: '/data'
      accessKey: '@AppSettingRef(SHARE_KEY)'
    }
  }
  dependsOn: [appSettings]
}

resource noFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: site
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: site
  name: 'scm'
  properties: {
    allow: false
  }
}

// Not the HTTP logs: they name callers' addresses.
resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: site
  name: 'logs'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}
