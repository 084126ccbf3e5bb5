// The database is reached from the program's subnet only.
param location string
param name string

@description('The service that the program\'s subnet is given to.')
param programDelegation string

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: '${name}-network'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: ['10.20.0.0/16']
    }
    subnets: [
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.0.0/28'
          delegations: [
            {
              name: 'database'
              properties: {
                serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers'
              }
            }
          ]
        }
      }
      {
        name: 'program'
        properties: {
          addressPrefix: '10.20.2.0/24'
          delegations: [
            {
              name: 'program'
              properties: {
                serviceName: programDelegation
              }
            }
          ]
        }
      }
    ]
  }
}

resource databaseZone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'
  properties: {}
}

resource databaseZoneLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: databaseZone
  name: 'network'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}

output databaseSubnetId string = resourceId('Microsoft.Network/virtualNetworks/subnets', network.name, 'database')
output programSubnetId string = resourceId('Microsoft.Network/virtualNetworks/subnets', network.name, 'program')
output databaseZoneId string = databaseZone.id
