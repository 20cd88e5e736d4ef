`default_nettype none
// The host's frames, its requests and the steps of a run: a processor of 8 bits whose program is link/link.mc. An instruction takes two cycles: in the
// first its word of the memory is read, in the second A, the memory or a port takes what it makes.
module nl_link #(
    parameter UNITS    = 1,               // lanes of the whole core
    parameter T_LOG    = 0,
    parameter L_LOG    = 0,
    parameter TB       = 8,
    parameter DB       = 2,
    parameter RB       = 1,
    parameter VB       = 3,
    parameter AW       = 14,
    parameter IW       = 14,
    parameter SB       = 0,
    parameter B        = 16,
    parameter CB       = 8,
    parameter TABLES   = 0,
    parameter RW       = 10,
    parameter EB       = 5,
    parameter RANDOM   = 1,
    parameter BITOPS   = 1,
    parameter PLASTIC  = 1,
    parameter WIDE     = 1,
    parameter PORTS    = 0,
    parameter DENSE    = 0,
    parameter GRADED   = 0
) (
    input  wire        clk,
    input  wire        rst,
    input  wire        rx_valid,
    input  wire [7:0]  rx_data,
    output wire        rx_ready,
    output reg         tx_valid,
    output reg  [7:0]  tx_data,
    input  wire        tx_ready,
    // The engine.
    output wire        core_rst,
    output reg         h_go,
    output wire        h_we,
    output wire [3:0]  h_space,
    output wire [3:0]  h_unit,
    output wire [17:0] h_addr,
    output wire [15:0] h_data,
    input  wire [15:0] h_result,
    output wire        run,
    output reg  [15:0] step,
    output reg         active,            // steps are under way
    input  wire        running,
    input  wire [15:0] cycles,
    input  wire        over,
    output wire        over_taken,
    input  wire [1:0]  flags,
    output wire        flags_taken,
    input  wire        starving,
    input  wire        out_valid,
    input  wire [14:0] out_word,
    output wire        out_take,
    output wire [15:0] in_word,
    output wire        in_put,
    input  wire        in_room
);
    localparam [15:0] C_LANES = 1 << L_LOG, C_TILES = 1 << T_LOG, C_RECEPTORS = 1 << RB, C_VARIABLES = 1 << VB, C_TABLES = TABLES < 0 ? 0 : 1 << TABLES,
                      C_CODE = 1 << CB, C_ROWS = 1 << RW, C_DEPTH = 1 << (AW - 4), C_VS = WIDE != 0 ? 1 << SB : 0, C_INC = PLASTIC != 0 ? 1 << (IW - 4) : 0,
                      C_ENTRIES = 1 << EB, C_TB = TB, C_DB = DB, C_B = B, C_AW = AW,
                      C_FEATURES = (RANDOM != 0 ? 1 : 0) + (BITOPS != 0 ? 2 : 0) + (PLASTIC != 0 ? 4 : 0) + (WIDE != 0 ? 8 : 0) + (DENSE != 0 ? 16 : 0) + (GRADED != 0 ? 32 : 0) + (PORTS != 0 ? 64 : 0);
    localparam [327:0] CAPS = {16'd4, 16'd24, 16'd24, 16'd12, C_AW, C_FEATURES, C_B, C_ENTRIES, C_INC, C_VS, C_DEPTH, C_ROWS, C_CODE, C_TABLES, C_VARIABLES,
                               C_RECEPTORS, C_DB, C_TB, C_TILES, C_LANES, 8'd1};
    localparam [7:0] A_WIDE = WIDE != 0 ? 129 : 0, A_INDEX = PLASTIC != 0 ? 1 : 0, A_TABLES = TABLES >= 0 ? 1 : 0;
    localparam [87:0] ACCESS = {8'd129, 8'd1, 8'd1, A_INDEX, A_INDEX, A_WIDE, 8'd1, 8'd1, A_TABLES, 8'd129, 8'd1};

    // The instruction, and its successor. Bit 0 of the successor is free for a condition, bits 2:0 for a choice of eight.
    reg         second;
    wire [30:0] ins;
    wire        x_mode = ins[18], store = ins[19], load = ins[20], sum = ins[21], inv = ins[22], out = ins[23] && second, in = ins[24], set_x = ins[25], feed = ins[26];
    reg  [7:0]  a;
    reg  [6:0]  x;
    reg         carry;
    reg         met;
    always @*
        case (ins[29:27])
            3'd0: met = 1'b0;
            3'd1: met = a == 8'd0;
            3'd2: met = carry;
            3'd3: met = a[7];
            3'd4: met = rx_valid;
            3'd5: met = over;
            3'd6: met = out_valid;
            default: met = active && !running;
        endcase
    wire [2:0] choice = ins[2:0] | a[2:0] & {3{ins[30]}} | {2'b0, met};
    nl_link_code code (.clk(clk), .re(second || rst), .ra({ins[8:3], choice} & {9{!rst}}), .rd(ins));

    // Ports that are read. Each is zero unless it is chosen, and the memory is zero at the places of ports.
    wire [5:0]  pick  = ins[14:9] & {6{in}};
    reg  [15:0] crc;
    reg  [7:0]  rx, sum_h, sum_l, cyc_l, cyc_h, x_l, x_h, res_l, res_h;
    reg  [1:0]  flag_bits;
    reg         starve_bit, busy_bit, tx_bit, room_bit;
    always @(posedge clk) begin
        rx         <= pick[2:0] == 3'd1 ? rx_data : 8'd0;
        sum_h      <= pick[2:0] == 3'd2 ? crc[15:8] : 8'd0;
        sum_l      <= pick[2:0] == 3'd3 ? crc[7:0] : 8'd0;
        cyc_l      <= pick[2:0] == 3'd4 ? cycles[7:0] : 8'd0;
        cyc_h      <= pick[2:0] == 3'd5 ? cycles[15:8] : 8'd0;
        x_l        <= pick[2:0] == 3'd6 ? out_word[7:0] : 8'd0;
        x_h        <= pick[2:0] == 3'd7 ? {1'b0, out_word[14:8]} : 8'd0;
        res_l      <= pick[5:3] == 3'd1 ? h_result[7:0] : 8'd0;
        res_h      <= pick[5:3] == 3'd2 ? h_result[15:8] : 8'd0;
        flag_bits  <= pick[5:3] == 3'd3 ? flags : 2'd0;
        starve_bit <= pick[5:3] == 3'd4 && starving;
        busy_bit   <= pick[5:3] == 3'd5 && running;
        tx_bit     <= pick[5:3] == 3'd6 && tx_valid;
        room_bit   <= pick[5:3] == 3'd7 && in_room;
    end

    wire [7:0] word;
    wire [7:0] single = {busy_bit, 4'b0, starve_bit, flag_bits} | {tx_bit, 6'b0, room_bit};
    wire [7:0] port_a = rx | sum_h | sum_l | cyc_l;
    wire [7:0] port_b = cyc_h | x_l | (res_l | res_h);
    wire [7:0] b = (word | port_a | (port_b | x_h | single)) ^ {8{inv}};
    nl_link_data #(.CAPS(CAPS), .ACCESS(ACCESS), .UNITS(UNITS)) data (
        .clk(clk), .we(store && second), .a({ins[17:16], x_mode ? x : ins[15:9]}), .wd(a), .rd(word));

    wire [8:0] total = {1'b0, a} + {1'b0, b} + inv;
    always @(posedge clk) begin
        second <= !second;
        if (second && load) a <= sum ? total[7:0] : b;
        if (second && sum) carry <= total[8];
        if (second && set_x) x <= a[6:0];
        if (rst) second <= 1'b0;
    end

    // Ports that are written.
    wire [5:0] strobe = ins[14:9] & {6{out}};
    reg [55:0] chain;                     // low and high byte of a word, unit, space, address with the direction in its highest bit
    assign h_data  = {chain[47:40], chain[55:48]};
    assign h_unit  = chain[35:32];
    assign h_space = chain[27:24];
    assign h_we    = chain[23];
    assign h_addr  = chain[17:0];
    assign in_word = {chain[7:0], chain[15:8]};
    assign run         = strobe[2:0] == 3'd4;
    assign core_rst    = strobe[2:0] == 3'd6;
    assign over_taken  = strobe[2:0] == 3'd7;
    assign rx_ready    = strobe[5:3] == 3'd1;
    assign out_take    = strobe[5:3] == 3'd2;
    assign in_put      = strobe[5:3] == 3'd3;
    assign flags_taken = strobe[5:3] == 3'd5;
    wire   fed = crc[15] ^ carry;
    always @(posedge clk) begin
        h_go <= strobe[2:0] == 3'd3;
        if (strobe[2:0] == 3'd1) chain <= {chain[47:0], a};
        if (strobe[2:0] == 3'd2) step <= {step[7:0], a};
        if (strobe[2:0] == 3'd5) active <= 1'b0;
        if (run) active <= 1'b1;
        if (strobe[5:3] == 3'd6) tx_data <= a;
        if (tx_ready) tx_valid <= 1'b0;
        if (strobe[5:3] == 3'd6) tx_valid <= 1'b1;
        if (second && feed) crc <= {crc[14:0], 1'b0} ^ (fed ? 16'h1021 : 16'h0);
        if (strobe[5:3] == 3'd4) crc <= 16'hffff;
        if (rst) begin
            active   <= 1'b0;
            tx_valid <= 1'b0;
        end
    end
endmodule
