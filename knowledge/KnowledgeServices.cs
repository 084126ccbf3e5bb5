using Backpain.Knowledge.Content;
using Backpain.Knowledge.Learning;
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
    /// for the library reads the directory, the first for understanding loads what was learned from it or learns it anew, so a host asks for both
    /// at start and gets a <see cref="ContentFaultsException"/> when the content has faults.
    /// </summary>
    /// <param name="keptIn">Where to keep what was learned, for the next start; null to keep nothing. Need not exist, nor be writable.</param>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, string contentDirectory, string? keptIn = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IContentLibrary>(provider => ContentLibrary.Open(
            contentDirectory,
            new LearnedPlaces(keptIn, provider.GetRequiredService<ILogger<LearnedPlaces>>()),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ContentLibrary>>()));
        services.AddSingleton<IUnderstandMessages>(provider => new UnderstandMessages(provider.GetRequiredService<IContentLibrary>()));
        services.AddSingleton<IWatchForUrgentSymptoms, UrgentSymptomWatch>();
        return services;
    }
}
