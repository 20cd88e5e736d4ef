`default_nettype none
// A tile: the sequencer, the lists of spikes, what walks rows and programs, and L lanes.
// A name's last number is the stage of the lanes' pipeline at which the signal belongs (see nl_lane). What an entry of the schedule sets stays
// as it is until the pipeline is empty, so it needs no stages.
module nl_tile #(
    parameter TILE    = 0,
    parameter T_LOG   = 0,
    parameter L_LOG   = 0,
    parameter TB      = 8,
    parameter DB      = 2,
    parameter RB      = 1,
    parameter VB      = 3,
    parameter AW      = 14,
    parameter IW      = 14,
    parameter SB      = 0,
    parameter B       = 16,
    parameter CB      = 8,                // instructions are 2^CB
    parameter TABLES  = 1,                // log2 of the number of tables, or -1 for none
    parameter RW      = 10,               // rows are 2^RW
    parameter EB      = 5,                // entries of the schedule are 2^EB
    parameter PB      = 5,                // lists are 2^PB
    parameter RANDOM  = 1,
    parameter BITOPS  = 1,
    parameter PLASTIC = 1,
    parameter WIDE    = 1,
    parameter PORTS   = 0,
    parameter EW      = TB + T_LOG + (1 << L_LOG)
) (
    input  wire           clk,
    input  wire           rst,
    // The step.
    input  wire           go,
    input  wire [15:0]    step,
    output wire           idle,
    output wire           waits,          // for the host: the cycle does not count
    output wire           at_cells,
    input  wire           all_at_cells,
    output wire           ring_busy,
    input  wire           any_ring_busy,
    output wire [EW:0]    ring_out,       // valid, entry
    input  wire [EW:0]    ring_in,
    // Streams.
    output wire           out_valid,
    output wire [14:0]    out_word,
    input  wire           out_ready,
    input  wire           in_valid,
    input  wire [15:0]    in_word,
    output wire           in_ready,
    // The host's access to memories, while idle. A read's word is there 14 cycles after the request.
    input  wire           h_go,
    input  wire           h_we,
    input  wire [3:0]     h_space,
    input  wire [3:0]     h_lane,
    input  wire [17:0]    h_addr,
    input  wire [15:0]    h_data,
    output wire [15:0]    h_result,
    output reg            clipped,
    output reg            cut
);
    localparam L  = 1 << L_LOG;
    localparam WL = T_LOG + L_LOG;
    localparam XB = TB + WL;

    localparam SW = IW > TB + 1 ? IW - 4 : TB - 3;
    localparam LB = TB + T_LOG + (PORTS != 0);

    wire [15:0] population, w2, flags, w4, w5, code, length;
    wire        is_cells, is_group, is_pre, is_post, is_port, fetch, in_rows, in_cells, drain, in_ring, report, port, host, begins, note, take_start, take_end, to_here,
                take_entry, blank, ring_turn;
    wire [1:0]  note_word, look_word;
    wire        pass       = is_pre || is_post;
    wire        wide       = flags[1];
    wire        bare       = flags[1:0] == 2'd1;
    wire        replicated = flags[0];
    reg         ent_valid, port_end;
    wire [SW-1:0] strip;
    wire        rows_end;
    wire        cells_end = strip[TB-4:0] == w5[TB-4:0];
    nl_sequencer #(.T_LOG(T_LOG), .EB(EB), .PLASTIC(PLASTIC), .PORTS(PORTS), .FIRST(TILE == 0)) sequencer (
        .clk(clk), .rst(rst), .go(go), .idle(idle), .we(h_go && h_we && h_space == 4'd8), .wa(h_addr[EB+2:0]), .wd(h_data), .population(population), .w2(w2), .flags(flags),
        .w4(w4), .w5(w5), .code(code), .length(length), .is_cells(is_cells), .is_group(is_group), .is_pre(is_pre), .is_post(is_post), .is_port(is_port), .fetch(fetch),
        .rows(in_rows), .cells(in_cells), .drain(drain), .ring(in_ring), .report(report), .port(port), .host(host), .rows_end(rows_end), .cells_end(cells_end),
        .port_end(port_end), .report_end(!ent_valid), .at_cells(at_cells), .all_at_cells(all_at_cells), .ring_turn(ring_turn), .any_ring_busy(any_ring_busy),
        .begins(begins), .note(note), .note_word(note_word), .look_word(look_word), .take_start(take_start), .take_end(take_end), .to_here(to_here),
        .take_entry(take_entry), .blank(blank));

    // Spikes that come: from a program at stage 8, from the ring of tiles, from a port.
    wire          push8, more, next, ring_more;
    wire [EW-1:0] push_entry8, port_entry, ent_q;
    wire          port_in = in_ready && in_valid && !in_word[15];
    reg           ring_valid;
    nl_lists #(.EW(EW), .LB(LB), .PB(PB), .T_LOG(T_LOG)) lists (
        .clk(clk), .rst(rst), .put(push8 || in_ring && ring_in[EW] || port_in), .put_entry(in_ring ? ring_in[EW-1:0] : PORTS && is_port ? port_entry : push_entry8),
        .population(population[PB-1:0]), .note(note), .note_word(note_word), .look_word(look_word), .take_start(take_start), .take_end(take_end), .to_here(to_here),
        .next(next), .more(more), .entry(ent_q));
    assign ring_more = in_ring && more;
    assign ring_busy = ring_turn && more;
    assign ring_out  = {ring_valid, ent_q};

    // The entry being looked at, and its lowest lane.
    reg  [EW-1:0] ent;
    reg           settle;
    wire [L-1:0]  ent_mask = L == 1 ? 1'b1 : ent[L-1:0];
    wire [L-1:0]  ent_rest = L == 1 ? 1'b0 : ent_mask & (ent_mask - 1'b1);
    wire [TB-1:0] ent_slot = ent[EW-1:EW-TB];
    wire [XB-1:0] ent_x;
    generate
        if (WL == 0) begin : one
            assign ent_x      = ent_slot;
            assign port_entry = {in_word[TB-1:0], 1'b1};
        end else begin : several
            wire [L-1:0] first = {{(L - 1){1'b0}}, 1'b1};
            reg  [3:0]   low;
            integer i;
            always @* begin
                low = 4'd0;
                for (i = L - 1; i >= 0; i = i - 1) if (ent_mask[i]) low = i;
            end
            if (L_LOG == 0) begin : t
                assign ent_x      = {ent_slot, ent[EW-TB-1:L]};
                assign port_entry = {in_word[XB-1:0], 1'b1};
            end else begin : l
                assign port_entry = {in_word[XB-1:L_LOG], first << in_word[L_LOG-1:0]};
                if (T_LOG == 0) begin : single
                    assign ent_x = {ent_slot, low[L_LOG-1:0]};
                end else begin : tiles
                    assign ent_x = {ent_slot, ent[EW-TB-1:L], low[L_LOG-1:0]};
                end
            end
        end
    endgenerate

    wire look2;
    wire gone     = out_valid && out_ready;
    wire take_ent = take_entry || look2 && is_post || (look2 || gone) && ent_rest == 0;
    assign next   = take_ent && more || ring_more;
    assign in_ready  = port && !port_end;
    assign waits     = report || PORTS && port && !port_end && !in_valid;
    assign out_valid = TILE == 0 && report && ent_valid && !settle;
    assign out_word  = ent_x;
    always @(posedge clk) begin
        settle     <= take_ent;           // the next entry is there two cycles after this one
        ring_valid <= ring_more;
        port_end   <= in_ready && in_valid && in_word[15];
        if (take_ent) begin
            ent       <= ent_q;
            ent_valid <= more && !(blank && !is_cells && !flags[6]);
        end else if (look2 || gone) begin
            ent[L-1:0] <= ent_rest;
        end
    end

    // Rows. What a row sets is there from its first word on.
    reg  [TB-1:0] row_slot;
    reg  [XB-1:0] row_x;
    reg  [L-1:0]  row_mask;
    wire          issue_r, in_row, active_r, last_slot0, last_ins0;
    wire [AW-1:0] not_addr0;
    wire [XB-1:0] index = is_post && WL != 0 ? ent_slot : ent_x;
    nl_rows #(.AW(AW), .RW(RW)) rows (
        .clk(clk), .rst(rst), .on(in_rows), .begins(begins), .pass(pass), .more(ent_valid), .last_slot0(last_slot0), .last_ins0(last_ins0), .offset(w2[RW-1:0]),
        .index(index), .look2(look2), .issue(issue_r), .in_row(in_row), .active(active_r), .finish(rows_end), .not_addr0(not_addr0),
        .we(h_go && h_we && h_space == 4'd3), .wa(h_addr[RW-1:0]), .wd(h_data[AW-1:0]));
    always @(posedge clk)
        if (look2) begin
            row_slot <= w4[TB-1:0] + index;   // w4 is zero for the post pass
            row_x    <= ent_x;
            row_mask <= ent_mask;
        end

    wire        issue_c = in_cells && !cells_end;
    wire        stepping = issue_c || issue_r && pass;
    // The counters also move in the cycle that finds a row at its end; the next row sets them anew. So they do not wait for the comparison.
    wire        counting = issue_c || active_r && pass;
    wire [3:0]  slot0;
    wire [15:0] slot0_count = {strip, slot0};
    wire [31:0] ins1;
    wire [15:0] ins_k;
    nl_program #(.CB(CB), .SW(SW)) place (
        .clk(clk), .restart(fetch || look2), .counting(counting), .code(code[CB-1:0]), .length(length[CB:0]), .slot0(slot0), .strip(strip), .last_slot0(last_slot0),
        .last_ins0(last_ins0), .ins1(ins1), .ins_k1(ins_k), .we(h_go && h_we && h_space == 4'd0), .wa(h_addr[CB+1:0]), .wd(h_data));

    // Stage 1.
    wire h_state = h_space == 4'd1, h_vars = h_space == 4'd5, h_rings = h_space == 4'd10;
    wire [AW-1:0] address0 = host ? h_addr[AW-1:0] : ~not_addr0;
    reg           v1, d1, h1, active1, last1;
    reg  [3:0]    slot1;
    reg  [TB-1:0] cell_c1, cell_r1, cell_h1;
    reg  [15:0]   salt;
    reg  [AW-1:0] var_a1;
    wire [TB-1:0] cell1 = cell_c1 | cell_r1 | cell_h1;
    always @(posedge clk) begin
        v1      <= stepping;
        d1      <= issue_r && is_group;
        h1      <= h_go && (h_state || h_vars || h_rings);
        active1 <= issue_c || issue_r && in_row || h_go && (h_state || h_vars || h_rings);
        last1   <= last_ins0;
        slot1   <= slot0;
        cell_c1 <= w4[TB-1:0] + {strip[TB-5:0], slot0};
        if (!is_cells || host) cell_c1 <= {TB{1'b0}};
        cell_r1 <= row_slot;
        if (is_cells || host) cell_r1 <= {TB{1'b0}};
        cell_h1 <= h_addr[TB-1:0];
        if (!host) cell_h1 <= {TB{1'b0}};
        var_a1  <= address0;
        salt    <= w5;
        if (!pass) salt <= 16'b0;
        if (rst) begin
            v1 <= 1'b0;
            d1 <= 1'b0;
            h1 <= 1'b0;
        end
    end
    wire [3:0]  h_var = h_vars ? h_addr >> AW : h_addr >> TB;
    wire [3:0]  ra1 = host ? h_var : ins1[22:19];
    wire [3:0]  var1 = host ? h_var : ins1[3:0];
    wire [1:0]  field1 = ins1[6:5];

    wire [31:0] key1, key2, key3;
    wire        h_key = h_go && h_we && h_space == 4'd9;
    generate
        if (RANDOM) begin : random
            nl_keys keys (
                .clk(clk), .load(fetch), .salt(salt), .v1(v1), .slot1(slot1), .last1(slot1 == 4'd0 ? last_ins0 : last1), .keep(is_cells), .settle(drain || host), .host_low(h_key && h_addr[2:0] == 3'd0),
                .host_high(h_key && h_addr[2:0] == 3'd1), .host_bit(h_data[7]), .key1(key1), .key2(key2), .key3(key3));
        end else begin : constant
            assign {key1, key2, key3} = 96'b0;
        end
    endgenerate

    wire        rck1, ldsr1, unit2, rbm2, ky2, factor2, word2, dec2, luti2, isbits2, luti3, sub3, less3, zero3, near3, wrap3, rand3, far8, send10, wr12, store12, varwe12, flag12;
    wire [1:0]  src1, src2, bits2;
    wire [3:0]  rd12, slot12, var12;
    wire [15:0] word3, power6, above6, late8;
    wire [31:0] mask4;
    wire [TB-1:0] cell8, cell12;
    nl_controls #(.TB(TB), .DB(DB)) controls (
        .clk(clk), .rst(rst), .ins1(ins1), .v1(v1), .d1(d1), .h1(h1), .h_we(h_we), .h_state(h_state), .h_vars(h_vars), .h_rings(h_rings), .host(host), .group(is_group && !host),
        .wide(wide), .weight_shift(flags[4:3]), .cells(is_cells), .pre(is_pre), .pass(pass), .slot1(slot1), .cell1(cell1), .var1(var1), .word(step), .rc_k1(rck1),
        .ldsr1(ldsr1), .src1(src1), .src2(src2), .unit2(unit2), .rb_m2(rbm2), .k_y2(ky2), .factor2(factor2), .word2(word2), .dec2(dec2), .luti2(luti2), .isbits2(isbits2),
        .bits2(bits2), .luti3(luti3), .word3(word3), .sub3(sub3), .less3(less3), .zero3(zero3), .near3(near3), .wrap3(wrap3), .mask4(mask4), .rand3(rand3),
        .power6(power6), .above6(above6), .far8(far8), .late8(late8), .cell8(cell8), .send10(send10), .rd12(rd12), .slot12(slot12), .wr12(wr12), .store12(store12),
        .var12(var12), .cell12(cell12), .varwe12(varwe12), .flag12(flag12));
    reg [15:0]  ins_k2;
    always @(posedge clk) begin
        ins_k2 <= ins_k;
        if (is_group) ins_k2 <= 16'b0;
    end

    // Tables: read at stage 2 by the first operand of lane l. All lanes have a copy of the memory.
    wire [L-1:0] spike8;
    wire [L-1:0] clip13, cut3;
    wire [16*L-1:0] results;
    assign push8 = |spike8;
    generate
        if (T_LOG == 0) begin : e1
            assign push_entry8 = {cell8, spike8};
        end else begin : en
            localparam [T_LOG-1:0] TILE_NO = TILE;
            assign push_entry8 = {cell8, TILE_NO, spike8};
        end
        if (L_LOG == 0) begin : r1
            assign h_result = results;
        end else begin : rn
            assign h_result = results >> {h_lane[L_LOG-1:0], 4'b0};
        end
    endgenerate
    always @(posedge clk) begin
        clipped <= |clip13;
        cut     <= |cut3;
    end

    // What goes into the index of the random bits, each zero where it does not belong.
    wire [15:0]   wide_x = row_x;
    reg  [15:0]   mix_x, mix_post, mix_own;
    always @(posedge clk) begin
        mix_x <= {wide_x[7:0], wide_x[15:8]};
        if (!is_pre) mix_x <= 16'b0;
        mix_post <= {slot0_count[7:0], slot0_count[15:8]};
        if (!is_post) mix_post <= 16'b0;
        mix_own <= slot0_count;
        if (!is_cells || !replicated) mix_own <= 16'b0;
    end
    wire [15:0]   mix1 = mix_x ^ mix_post ^ mix_own;
    wire [2:0]    receptor = flags[12:10];
    genvar g;
    generate
        for (g = 0; g < L; g = g + 1) begin : lanes
            localparam [3:0] NUMBER = TILE * L + g;
            localparam [3:0] OWN = g;
            wire mine = h_lane == OWN;
            wire here = host ? mine : is_post ? row_mask[g] : 1'b1;
            wire belongs;
            wire [XB-1:0] gid1;
            if (WL == 0) begin : w1
                assign gid1    = cell_c1;
                assign belongs = w2[15:TB] != {(16 - TB){1'b0}} || cell_c1 < w2[TB-1:0];
            end else begin : wn
                assign gid1   = {cell1, NUMBER[WL-1:0]};
                assign belongs = (replicated ? {{WL{1'b0}}, cell1} : gid1) < w2;
            end
            // A cell of this population; told a cycle late, since the comparison is long.
            reg         belongs2;
            always @(posedge clk) belongs2 <= !is_cells || host || belongs;
            wire        on1 = active1 && here;
            wire [15:0] segment2;
            wire [31:0] table3;
            if (TABLES >= 0) begin : tables
                wire [TABLES+8-1:0] ta;
                if (TABLES == 0) begin : single
                    assign ta = {!segment2[15], segment2[14:8]};
                end else begin : several
                    assign ta = {ins_k2[TABLES-1:0], !segment2[15], segment2[14:8]};
                end
                wire t_we = h_go && h_we && h_space == 4'd2;
                nl_ram #(.WIDTH(16), .ABITS(TABLES + 8)) base (
                    .clk(clk), .we(t_we && !h_addr[0]), .wa(h_addr[TABLES+8:1]), .wd(h_data), .re(1'b1), .ra(ta), .rd(table3[15:0]));
                nl_ram #(.WIDTH(16), .ABITS(TABLES + 8)) slope (
                    .clk(clk), .we(t_we && h_addr[0]), .wa(h_addr[TABLES+8:1]), .wd(h_data), .re(1'b1), .ra(ta), .rd(table3[31:16]));
            end else begin : notables
                assign table3 = 32'b0;
            end
            nl_lane #(
                .LANE(NUMBER), .W_LOG(WL), .TB(TB), .DB(DB), .RB(RB), .VB(VB), .AW(AW), .IW(IW), .SB(SB), .B(B), .RANDOM(RANDOM), .BITOPS(BITOPS),
                .PLASTIC(PLASTIC), .WIDE(WIDE)
            ) lane (
                .clk(clk),
                .syn_a0(address0), .syn_en0(active_r && !is_post || h_go && h_space == 4'd4 && mine), .syn_we0(host && h_we),
                .inc_a0(address0[IW-1:0]), .inc_en0(active_r && is_post || h_go && h_space[3:1] == 3'd3 && mine),
                .incp_we0(host && h_we && !h_space[0]), .incs_we0(host && h_we && h_space[0]), .host(h_data),
                .slot1(slot1), .reg_a1(ra1 & {4{src1 == 2'd0}}), .reg_b1(ins1[18:15]), .reg_c1(rck1 ? ins_k[3:0] : ins1[18:15]), .ra1(ra1),
                .word1_slot(!host && (is_group || is_pre)), .post1(is_post && !host), .inc1_slot(is_post && !host && field1 == 2'd2 && !ldsr1),
                .row1_slot(is_pre && field1 == 2'd2), .named1(ldsr1 && v1), .cell1(cell1), .k1(ins_k[TB-1:0]),
                .unnumbered1(is_cells && replicated), .mix1(mix1), .active1(on1), .belongs2(belongs2), .programmed1(pass && !host), .wide1(is_group && wide), .bare1(bare),
                .signed1(flags[2]), .deliver1(is_group && !host),
                .var_a1(var_a1), .var_r1(host ? h_var[1:0] : is_group ? 2'd0 : ra1[1:0]), .var_en1(h1 && h_vars && !h_we || d1 && wide || v1 && pass && field1 == 2'd3),
                .ring1(host ? h_addr[TB+RB +: DB] : step[DB-1:0]), .acc_en1(v1 && is_cells && field1 == 2'd2 || v1 && is_cells && field1 == 2'd3),
                .acc_clear1(host ? h1 && h_rings && h_we : v1 && is_cells && field1 == 2'd2), .key1(key1), .key2(key2), .key3(key3),
                .src2(src2), .unit2(unit2), .rb_m2(rbm2), .k_y2(ky2), .factor2(factor2), .word2(word2), .dec2(dec2), .luti2(luti2), .isbits2(isbits2), .bits2(bits2),
                .k2(ins_k2), .a_seg2(segment2), .luti3(luti3), .word3(word3), .tbl3(table3), .sub3(sub3), .less3(less3), .zero3(zero3), .near3(near3), .wrap3(wrap3),
                .mask4(mask4), .random3(rand3), .power6(power6), .above6(above6), .far8(far8), .late8(late8), .spike8(spike8[g]),
                .send10(send10), .place(step[DB-1:0]), .receptor10(receptor[RB-1:0]), .rd12(rd12), .slot12(slot12), .wr12(wr12), .store12(store12), .var12(var12),
                .cell12(cell12), .varwe12(varwe12), .flag12(flag12), .result12(results[16*g +: 16]), .clip13(clip13[g]), .cut3(cut3[g]));
        end
    endgenerate
endmodule
