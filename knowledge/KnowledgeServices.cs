using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions;
using Backpain.Knowledge.UrgentSymptoms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Backpain.Knowledge;

/// <summary>What a host adds to answer questions from a content directory.</summary>
public static class KnowledgeServices
{
    /// <summary>
    /// Adds <see cref="IContentLibrary"/>, <see cref="IUnderstandMessages"/> and <see cref="IWatchForUrgentSymptoms"/>. The first request
    /// for the library reads the directory, the first for understanding trains on it, so a host asks for both at start and gets a
    /// <see cref="ContentFaultsException"/> when the content has faults.
    /// </summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, string contentDirectory)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IContentLibrary>(provider => ContentLibrary.Open(
            contentDirectory,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ContentLibrary>>()));
        services.AddSingleton<IUnderstandMessages>(provider => new UnderstandMessages(provider.GetRequiredService<IContentLibrary>()));
        services.AddSingleton<IWatchForUrgentSymptoms, UrgentSymptomWatch>();
        return services;
    }
}
