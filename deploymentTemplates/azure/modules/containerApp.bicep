// The program as a container app.
param location string
param name string
param instances int
param environmentId string
param storageName string
param identityId string
param vaultUri string
param registryName string
param image string
param settings array
param secretSettings array

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

resource app 'Microsoft.App/containerApps@2025-07-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    environmentId: environmentId
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        allowInsecure: false
        targetPort: 8080
        transport: 'auto'
      }
      registries: [
        {
          server: registry.properties.loginServer
          identity: identityId
        }
      ]
      secrets: map(secretSettings, s => {
        name: s.secret
        keyVaultUrl: '${vaultUri}secrets/${s.secret}'
        identity: identityId
      })
    }
    template: {
      containers: [
        {
          name: 'backpain'
          image: '${registry.properties.loginServer}/${image}'
          resources: {
            cpu: json('1.0')
            memory: '2Gi'
          }
          env: concat(settings, map(secretSettings, s => { name: s.name, secretRef: s.secret }))
          volumeMounts: [
            {
              volumeName: 'data'
              mountPath: '/data'
            }
          ]
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/health/ready', port: 8080 }
              periodSeconds: 5
              failureThreshold: 30
            }
            {
              type: 'Readiness'
              httpGet: { path: '/health/ready', port: 8080 }
              periodSeconds: 10
            }
            {
              type: 'Liveness'
              httpGet: { path: '/health/live', port: 8080 }
              periodSeconds: 30
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'data'
          storageType: 'AzureFile'
          storageName: storageName
          mountOptions: 'uid=1000,gid=1000,dir_mode=0700,file_mode=0600,nobrl'
        }
      ]
      scale: {
        minReplicas: instances
        maxReplicas: instances
      }
    }
  }
}
