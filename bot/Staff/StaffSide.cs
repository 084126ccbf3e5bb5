namespace Backpain.Bot.Staff;

/// <summary>The clinic's pages under <c>/staff</c>.</summary>
internal static class StaffSide
{
    internal static IServiceCollection AddStaffSide(this IServiceCollection services, IConfiguration configuration) =>
        services.AddStaffAccess(configuration).AddSingleton<ClinicTime>().AddSingleton<SearchTicket>();
}
