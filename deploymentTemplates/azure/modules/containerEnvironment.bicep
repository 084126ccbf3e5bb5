// Where containers run: in the program's subnet, with the share at hand.
param location string
param name string
param identityId string
param subnetId string
param storageAccountName string
param shareName string

@description('The vault\'s address of the share\'s key.')
param shareKeyUri string

param workspaceId string

resource environment 'Microsoft.App/managedEnvironments@2025-07-01' = {
  name: '${name}-containers'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    vnetConfiguration: {
      infrastructureSubnetId: subnetId
      internal: false
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
    appLogsConfiguration: {
      destination: 'azure-monitor'
    }
  }
}

resource data 'Microsoft.App/managedEnvironments/storages@2025-07-01' = {
  parent: environment
  name: 'data'
  properties: {
    azureFile: {
      accountName: storageAccountName
      shareName: shareName
      accessMode: 'ReadWrite'
      accountKeyVaultProperties: {
        identity: identityId
        keyVaultUrl: shareKeyUri
      }
    }
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: environment
  name: 'logs'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'ContainerAppConsoleLogs', enabled: true }
      { category: 'ContainerAppSystemLogs', enabled: true }
    ]
  }
}

output id string = environment.id
output domain string = environment.properties.defaultDomain
output storageName string = data.name
